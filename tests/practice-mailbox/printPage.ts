import { randomBytes } from 'node:crypto';
import type { Settings } from './gmail/config';
import { Dates } from './gmail/dates';
import type { Account, Message, Person, Thread } from './gmail/mail';
import { wordsOf, type Words } from './gmail/words';
import { type Answer, headers } from './pageHtml';

interface Printed {
  readonly account: Account;
  readonly settings: Settings;
  /** The zone in which dates are shown. */
  readonly zone: string;
}

/** The print view (`view=pt`), a page of its own without a script, in the form captured in 2023. */
export function printPage(asked: URLSearchParams, printed: Printed): Answer | null {
  const wanted = asked.get('permthid') ?? asked.get('th') ?? '';
  const { threads } = printed.account;
  const thread = threads.find(({ id, permId }) => permId === wanted || id === wanted);
  if (thread === undefined) return null;
  const one = asked.get('simpl');
  const messages = thread.messages.filter(({ permId }) => one === null || permId === `#${one}`);
  const body = html({ thread, messages, ...printed });
  return { status: 200, headers: headers(randomBytes(16).toString('base64url')), body };
}

interface Sheet extends Printed {
  readonly thread: Thread;
  readonly messages: readonly Message[];
}

function html(sheet: Sheet): string {
  const { thread, messages, account, settings } = sheet;
  const words = wordsOf(settings.language);
  const count = messages.length === 1 ? words.oneMessage : `${messages.length} ${words.messages}`;
  const table = 'table width="100%" cellpadding="0" cellspacing="0" border="0"';
  const direction = settings.language === 'ar' ? ' dir="rtl"' : '';
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "https://www.w3.org/TR/html4/strict.dtd">
<html lang="${settings.language}"${direction}><head><meta charset="utf-8"><title>Gmail - ${safe(thread.subject)}</title>
<link rel="icon" href="data:,"><style>body,td,div,p,a,input{font-family:arial,sans-serif}body,td{font-size:13px}</style></head>
<body><div class="bodycontainer"><${table}><tbody><tr height="14px"><td width="143"><b>Gmail</b></td>
<td align="right"><font size="-1" color="#777"><b>${person(account.me)}</b></font></td></tr></tbody></table><hr>
<div class="maincontent"><${table}><tbody><tr><td><font size="+1"><b>${safe(thread.subject)}</b></font><br>
<font size="-1" color="#777">${count}</font></td></tr></tbody></table>
${messages.map((message) => `<hr><${table} class="message"><tbody>${rows(message, sheet, words)}</tbody></table>`).join('\n')}
</div></div></body></html>`;
}

function rows(
  { from, to, cc, sentAt, body }: Message,
  { settings, zone }: Sheet,
  words: Words,
): string {
  const date = new Dates({ ...settings, zone }).printed(sentAt);
  const copies = cc.length > 0 ? `<div>Cc: ${cc.map(person).join(', ')}</div>` : '';
  return `<tr><td><font size="-1"><b>${safe(from.name)} </b>&lt;${safe(from.address)}&gt;</font></td>
<td align="right"><font size="-1">${date}</font></td></tr>
<tr><td colspan="2" style="padding-bottom: 4px;"><font size="-1" class="recipient"><div>${words.printTo} ${to.map(person).join(', ')}</div>${copies}</font></td></tr>
<tr><td colspan="2"><table width="100%" cellpadding="12" cellspacing="0" border="0"><tbody><tr><td>
<div style="overflow: hidden;"><font size="-1">${body.lines.map(safe).join('<br>')}</font></div></td></tr></tbody></table></td></tr>`;
}

function person({ name, address }: Person): string {
  return name === '' ? safe(address) : `${safe(name)} &lt;${safe(address)}&gt;`;
}

function safe(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
