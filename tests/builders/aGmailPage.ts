/**
 * Pages in Gmail's form, with invented people: the structure of the saved thread of 2023-08 and of WEBMAIL 2. For pages
 * that try to mislead the reader; what is normal lies in `tests/fixtures/gmail`.
 */
export interface GmailPerson {
  readonly name: string;
  readonly address: string;
}

export const me: GmailPerson = { name: 'Sara Conti', address: 'sara.conti@acme.example' };
export const anna: GmailPerson = { name: 'Anna Rossi', address: 'anna.rossi@rossi.example' };
export const marco: GmailPerson = { name: 'Marco Belli', address: 'marco@belli.example' };
export const colleague: GmailPerson = { name: 'Ugo Neri', address: 'ugo.neri@acme.example' };

/** The id that Gmail gives to a message that arrives at this instant. */
export function idAt(instant: string): string {
  return (BigInt(Temporal.Instant.from(instant).epochMilliseconds) << 20n).toString(16);
}

export function permIdOf(kind: 'thread' | 'msg', id: string): string {
  return `${kind}-f:${BigInt(`0x${id}`).toString()}`;
}

export interface GmailMessage {
  readonly from: GmailPerson;
  readonly to?: readonly GmailPerson[];
  /** As the page shows it on hover. */
  readonly date?: string;
  readonly id?: string | null;
  readonly body?: string;
  readonly collapsed?: boolean;
  /** Replaces the whole sender's span. */
  readonly senderHtml?: string;
  /** Stands where "<address>" does. */
  readonly addressText?: string;
  readonly pictureOf?: string;
  /** Stands after the sender. */
  readonly besideSender?: string;
  /** Stands in the message's node, under what was written: where the inline reply opens. */
  readonly under?: string;
  readonly permId?: string;
}

function personSpan({ name, address }: GmailPerson, className: string, shown = name): string {
  return `<span translate="no" email="${address}" name="${name}" data-hovercard-id="${address}" class="${className}"><span>${shown}</span></span>`;
}

export function gmailMessage(message: GmailMessage): string {
  return message.collapsed === true ? collapsedMessage(message) : expandedMessage(message);
}

function collapsedMessage({ from, date = '', senderHtml }: GmailMessage): string {
  return `<div class="kv" role="listitem" tabindex="-1"><div class="adf ads"><table class="cf"><tbody><tr>
<td class="gF gK"><h3 class="iw"><span class="qu">${senderHtml ?? personSpan(from, 'gD')}</span></h3></td>
<td class="gH"><span class="g3" title="${date}" alt="${date}">${date}</span></td></tr></tbody></table>
<div class="iA g6">A snippet of what was written</div></div></div>`;
}

const usual = {
  to: [me],
  date: 'Nov 3, 2026, 10:12 AM',
  id: idAt('2026-11-03T09:12:21Z'),
  body: '<div dir="ltr">Good morning, see you on Thursday.</div>',
  besideSender: '',
  under: '',
};

function expandedMessage(message: GmailMessage): string {
  const { from } = message;
  const whole = {
    ...usual,
    senderHtml: personSpan(from, 'gD'),
    addressText: `&lt;${from.address}&gt;`,
    pictureOf: from.address,
    ...message,
  };
  return `<div class="h7 ie nH oy8Mbf" role="listitem" aria-expanded="true" tabindex="-1"><div class="Bk"><div class="G3 G2"><div><div>
<div class="adn ads" style="display:" ${idsOf(whole)}><div class="aju"><div class="aCi">
<img class="ajn ajo" src="data:," jid="${whole.pictureOf}" data-hovercard-id="${whole.pictureOf}" aria-hidden="true"></div></div>
<div class="gs"><div class="gE iv gt"><table class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><table class="cf ix"><tbody><tr><td class="c2">
<h3 class="iw"><span translate="no" class="qu" role="gridcell">${whole.senderHtml} <span class="cfXrwd"></span><span class="go">${whole.addressText}</span>${whole.besideSender}</span></h3>
</td></tr></tbody></table></td><td class="gH bAk"><div class="gK"><span></span><span class="g3" title="${whole.date}" alt="${whole.date}" role="gridcell">${whole.date}</span></div></td>
<td class="gH acX bAm"><div class="T-I J-J5-Ji aaq" role="button"><img class="hB T-I-J3" alt=""></div></td></tr>
<tr class="acZ xD"><td colspan="3"><table class="cf adz"><tbody><tr><td class="ady"><div class="iw ajw"><span translate="no" class="hb">to ${whole.to.map((person) => personSpan(person, 'g2')).join(', ')} </span></div></td></tr></tbody></table></td></tr></tbody></table></div>
<div class=""><div class="ii gt"><div class="a3s aiL">${whole.body}</div></div></div></div><div class="ajx"></div></div></div></div></div>
${whole.under}</div></div>`;
}

function idsOf({ id, permId }: { readonly id: string | null; readonly permId?: string }): string {
  if (id === null) return '';
  return `data-message-id="#${permId ?? permIdOf('msg', id)}" data-legacy-message-id="${id}"`;
}

export interface GmailThread {
  readonly id?: string;
  readonly subject?: string;
  /** Attributes of the heading; those of `id` unless given. */
  readonly ids?: string;
  readonly messages: readonly string[];
  /** The view's own attributes: `style="display:none"` for a hidden one. */
  readonly view?: string;
  readonly listAttributes?: string;
}

export const threadId = '19ab0c0ffee00000';

export function gmailThread(thread: GmailThread): string {
  const { id = threadId, subject = 'Offer for 40 lamps', view = 'role="main"', messages } = thread;
  const ids =
    thread.ids ?? `data-thread-perm-id="${permIdOf('thread', id)}" data-legacy-thread-id="${id}"`;
  return `<div class="nH" ${view}><div class="g id"><div class="nH a98 iY"><div class="nH"><div class="ha"><h2 jsname="r4nke" class="hP" tabindex="-1" ${ids}>${subject}</h2></div></div>
<div class="nH aHU"><div class="nH hx"><div class="nH"></div><div class="nH" role="list" ${thread.listAttributes ?? ''}>${messages.join('\n')}</div>
<div class="nH"><div class="amn"><span class="ams bkH" role="link" tabindex="0">Reply</span></div></div></div></div></div></div></div>`;
}

export interface GmailRow {
  readonly from: GmailPerson;
  readonly id: string;
  readonly subject: string;
}

export function gmailList(rows: readonly GmailRow[], view = 'role="main"'): string {
  const html = rows.map(
    ({ from, id, subject }) =>
      `<tr class="zA yO" role="row" tabindex="-1"><td class="yX xY" role="gridcell"><div class="yW"><span class="bA4">${personSpan(from, 'yP')}</span></div></td><td class="xY a4W" role="gridcell"><div class="xS" role="link"><span class="bog"><span data-thread-id="#${permIdOf('thread', id)}" data-legacy-thread-id="${id}" data-legacy-last-message-id="${id}">${subject}</span></span></div></td><td class="xW xY" role="gridcell"><span title="Nov 3, 2026, 10:12 AM" aria-label="Nov 3, 2026, 10:12 AM">10:12</span></td></tr>`,
  );
  return `<div class="nH" ${view}><div class="UI" gh="tl"><table class="F cf zt" role="grid"><tbody>${html.join('\n')}</tbody></table></div></div>`;
}

/** An inline reply: it opens inside the node of the last message. */
export function gmailReply(body = '<br>', lts = threadId): string {
  return `<div class="gA gt acV"><div class="gB xu"><div class="ip iq"><div class="M9"><div class="aoI" role="region" data-compose-id="1">
<input name="subjectbox" value=""><input type="hidden" name="lts" value="${lts}"><input type="hidden" name="draft" value="#msg-a:r-1234567890123">
<div class="GS"><div role="option" data-hovercard-id="anna.rossi@rossi.example" data-name="Anna Rossi">Anna Rossi</div></div>
<div class="Am aiL Al editable LW-avf" contenteditable="true" role="textbox" g_editable="true">${body}</div></div></div></div></div></div>`;
}

export interface GmailPage {
  readonly views: readonly string[];
  /** Whose mailbox `meta` and title name; `null` for a page that names none. */
  readonly account?: string | null;
  readonly title?: string;
  readonly lang?: string;
  readonly body?: string;
}

export function aGmailPage(page: GmailPage): string {
  const { views, lang = 'en', account = me.address } = page;
  const meta = account === null ? '' : `<meta name="og-profile-acct" content="${account}">`;
  const title =
    page.title ?? (account === null ? 'Gmail' : `Offer for 40 lamps - ${account} - Gmail`);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${meta}<title>${title}</title></head>
<body ${page.body ?? 'class="aAU"'}><div class="nH"><header role="banner"></header><div class="nH bkK nn"><div class="nH ar4 z">${views.join('\n')}</div></div></div></body></html>`;
}
