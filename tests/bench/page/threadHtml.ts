import { decimal, idAt } from '../../practice-mailbox/gmailIds';
import { type BenchPerson, owner, person } from './benchPeople';
import { replyHtml } from './replyHtml';

export interface BenchThread {
  /** Another number is another thread, with another person. */
  readonly number: number;
  readonly messages: number;
  /** How many of them stand open, from the last one on; the others are one line each. */
  readonly expanded: number;
  readonly isReplying?: boolean;
}

/** When the first message of the first thread arrived; from there on one a minute. */
const BEGIN = Date.UTC(2026, 9, 1, 8);
const MINUTE = 60_000;
const LONGEST_THREAD = 1_000;

/** Gmail's own id of a thread, in hexadecimal. */
export function threadId(number: number): string {
  return idAt(arrival(number, 0), `thread ${number}`);
}

/** The last part of the thread's address: InboxSDK wants Gmail's form. */
export function threadToken(number: number): string {
  const letters = String(number).replaceAll(/\d/gu, (digit) => 'BCDFGHJKLM'.charAt(Number(digit)));
  return `FMfcgzQ${letters.padStart(25, 'x')}`;
}

/**
 * What stands in a view when a thread is open, in the layout since 2023-11: classes, roles and data attributes as in
 * InboxSDK's and gmail.js' selectors and as WEBMAIL.md has them, so that each variant finds what it looks for.
 */
export function threadHtml(thread: BenchThread): string {
  const id = threadId(thread.number);
  const messages = Array.from({ length: thread.messages }, (_, i) => messageHtml(thread, i));
  return `<div class="wrapTM"><div class="aqI" gh="tm"><div class="nH aqK"><div class="Cq aqL" gh="mtb"><div>
<div class="G-Ni J-J5-Ji"><div class="T-I J-J5-Ji lS T-I-ax7" role="button"></div></div></div></div></div></div></div>
<div class="g id"><div class="Bs nH iY bAt a98"><div class="nH"><div class="ha">
<h2 jsname="r4nke" class="hP" tabindex="-1" data-thread-perm-id="thread-f:${decimal(id)}"
data-legacy-thread-id="${id}">Renewal of contract ${thread.number}</h2><div class="J-J5-Ji"></div></div>
<div class="V8djrc byY"><div class="bHJ"></div></div></div><div class="nH aHU"><div class="nH hx"><div class="nH"></div>
<div role="list">${messages.join('')}</div>
<div class="nH"><div class="amn"><span class="ams bkH" role="link">Reply</span></div></div></div></div></div></div>`;
}

function messageHtml(thread: BenchThread, index: number): string {
  const { number, messages, expanded, isReplying = false } = thread;
  const isOpen = index >= messages - expanded;
  const at = arrival(number, index);
  const id = idAt(at, `message ${number}/${index}`);
  const isLast = index === messages - 1;
  const under = isReplying && isLast ? replyHtml(threadId(number), person(number)) : '';
  return `<div class="${isOpen ? 'h7' : 'kv'}" role="listitem" tabindex="-1"><div class="Bk"><div class="G3 G2"><div>
<div class="adn ads" data-message-id="#msg-f:${decimal(id)}" data-legacy-message-id="${id}">
<div class="aju"><div class="aCi"><img src="data:," alt=""></div></div>
<div class="gs">${headHtml(person(number), at)}<div class="utdU2e"></div><div class="qQVYZb"></div>
<div><div class="ii gt"><div class="a3s aiL">${isOpen ? bodyHtml(number + index) : ''}</div></div></div><div class="hi"></div>
</div><div class="ajx"></div></div></div><div class="ip iq">${under}</div></div></div></div>`;
}

/** Who wrote, when, and to whom. */
function headHtml(from: BenchPerson, at: number): string {
  const copies = person(from.address.length);
  return `<div class="gE iv gt"><table cellpadding="0" class="cf gJ"><tbody><tr class="acZ"><td class="gF gK">
<table cellpadding="0" class="cf ix"><tbody><tr><td class="c2"><h3 class="iw"><span translate="no" class="qu" role="gridcell">
${personHtml(from, 'gD')} <span class="cfXrwd"></span><span class="go">&lt;${from.address}&gt;</span></span></h3></td></tr></tbody></table></td>
<td class="gH bAk"><div class="gK"><span class="g3" title="${shownDate(at)}" role="gridcell">${shownDate(at)}</span>
<div class="zd bi4" role="checkbox"><span class="T-KT"></span></div></div></td><td class="gH acX bAm">
<div class="T-I J-J5-Ji T-I-Js-IF aaq L3" role="button" data-tooltip="Reply"></div>
<div class="T-I J-J5-Ji T-I-Js-Gs aap T-I-awG T-I-ax7 L3" role="button" aria-expanded="false"></div></td></tr>
<tr class="acZ xD"><td colspan="3"><table cellpadding="0" class="cf adz"><tbody><tr><td class="ady"><div class="iw ajw">
<span class="hb">to ${personHtml({ ...owner, name: 'me' }, 'g2')}, ${personHtml(copies, 'g2')} </span>
</div></td></tr></tbody></table></td></tr></tbody></table></div>`;
}

function personHtml({ name, address }: BenchPerson, className: string): string {
  return `<span translate="no" dir="ltr" email="${address}" name="${name}" data-hovercard-id="${address}" class="${className}"><span>${name}</span></span>`;
}

/** Three paragraphs of one's own, then a history. */
function bodyHtml(seed: number): string {
  const paragraphs = [0, 1, 2].map((nth) => {
    const text = words(seed + nth, 40);
    return `<div dir="ltr"><p>${text}</p><div><span style="color:#222">${text.slice(0, 60)}</span>
<a href="https://example.com/${nth}">link</a><br></div></div>`;
  });
  return `${paragraphs.join('')}<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon somebody wrote:<br></div>
<blockquote class="gmail_quote" style="margin:0"><div>${words(seed, 40)}</div>
<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table></blockquote></div>`;
}

const WORDS =
  `budget proposal meeting renewal quarter team pricing contract timeline sample order invoice thanks regards please
confirm shipment demo call Tuesday discount review legal sign`.split(/\s+/u);

/** The same words at each run. */
function words(seed: number, count: number): string {
  return Array.from({ length: count }, (_, i) => WORDS[(seed * 7 + i * 5) % WORDS.length]).join(
    ' ',
  );
}

function arrival(number: number, index: number): number {
  return BEGIN + (number * LONGEST_THREAD + index) * MINUTE;
}

/** As Gmail in English shows it on hover, in UTC: the browser is told to live there. */
function shownDate(at: number): string {
  return DATE.format(at).replace(' at ', ', ');
}

const DATE = new Intl.DateTimeFormat('en-US', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});
