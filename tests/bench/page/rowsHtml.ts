import { decimal } from '../../practice-mailbox/gmailIds';
import { person } from './benchPeople';
import { threadId } from './threadHtml';

/** 20 rows of ten cells: the "200 cells" of QUALITY speed-4. */
export const REFRESHED_ROWS = 20;

/** Rows of a message list, from the one numbered `first` on. */
export function rowsHtml(count: number, first = 0): string {
  return Array.from({ length: count }, (_, i) => rowHtml(first + i)).join('');
}

function rowHtml(number: number): string {
  const { name, address } = person(number);
  const id = threadId(number);
  return `<tr class="zA yO" tabindex="-1" role="row" draggable="false"><td class="PF xY"></td>
<td class="oZ-x3 xY"><div class="oZ-jc T-Jo J-J5-Ji" role="checkbox"></div></td>
<td class="apU xY"><span class="aXw T-KT"></span></td><td class="WA xY"></td>
<td class="yX xY"><div class="afn"><span class="zF">x</span></div><div class="yW"><span class="bA4">
<span translate="no" class="yP" email="${address}" name="${name}" data-hovercard-id="${address}">${name}</span></span></div></td>
<td class="xY a4W" role="gridcell"><div class="xS" role="link"><div class="xT"><div class="y6"><span class="bog">
<span data-thread-id="#thread-f:${decimal(id)}" data-legacy-thread-id="${id}"
data-legacy-last-message-id="${id}">Renewal of contract ${number}</span></span></div>
<span class="y2"> - What was written last ${number}</span></div></div></td><td class="byZ xY"></td><td class="yf xY"></td>
<td class="xW xY"><span title="Thu, Oct 1, 2026, 8:00 AM"><span>Oct 1</span></span></td><td class="bq4 xY"></td></tr>`;
}
