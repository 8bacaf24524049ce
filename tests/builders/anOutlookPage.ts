/**
 * Pages in Outlook's form, with invented people: the attributes that WEBMAIL 3 names. For pages that try to mislead the
 * reader; what is usual lies in `tests/fixtures/outlook`.
 */
export const outlookAccount = 'sara@lumina.example';

export interface OutlookMessage {
  /** What stands in the sender's line; the label repeats it after "From: ". */
  readonly from: string;
  readonly label?: string | null;
  /** Replaces what stands inside of the sender's line. */
  readonly fromHtml?: string;
  readonly to?: readonly string[];
  readonly date?: string;
  readonly key?: string;
  readonly body?: string | null;
  /** Stands beside the body, in the same document. */
  readonly secondBody?: string;
  /** Stands under the body: where the reply opens. */
  readonly under?: string;
}

let count = 0;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const usual = {
  to: ['You'],
  date: 'Thu 9/17/2026 2:52 PM',
  body: '<p>Good morning.</p>',
  under: '',
};

export function outlookMessage(given: OutlookMessage): string {
  count += 1;
  const message = { ...usual, key: `QAE${count}`, label: `From: ${given.from}`, ...given };
  const { key, to, date, body, under } = message;
  const wells = to.map((one) => `<span class="lpc-hoverTarget">${escaped(one)}</span>`).join('; ');
  return `<div class="ZOM9m"><div aria-expanded="${body !== null}" class="BS0OK">
<span role="heading" aria-level="3" id="MSG_${key}_FROM">${given.fromHtml ?? senderOf(message)}</span>
<div role="heading" aria-level="3" id="MSG_${key}_TO" aria-readonly="true">${wells}</div>
<div data-testid="SentReceivedSavedTime" role="heading" aria-level="3" id="MSG_${key}_DATETIME">${date}</div>
${body === null ? '<div class="_nzWz">Some words of it</div>' : bodyOf(body, given.secondBody)}${under}</div></div>`;
}

function senderOf({
  from,
  label,
}: {
  readonly from: string;
  readonly label: string | null;
}): string {
  const said = label === null ? '' : ` aria-label="${escaped(label)}"`;
  return `<span class="lpc-hoverTarget"${said}>${escaped(from)}</span>`;
}

function bodyOf(body: string, second: string | undefined): string {
  count += 1;
  const more =
    second === undefined
      ? ''
      : `<div id="UniqueMessageBody_${count}b" role="document">${second}</div>`;
  return `<div class="wide-content-host"><div id="UniqueMessageBody_${count}" role="document" class="allowTextSelection"><div class="rps_${count}">${body}</div></div>${more}</div>`;
}

/** A message folded to a line: a name, a date, some words; no id (CAP 2023-05). */
export function outlookFold({
  from,
  date,
  words = 'Some words of it',
  mark = '',
}: OutlookFold): string {
  return `<div class="ZOM9m"><div aria-expanded="false" tabindex="-1"><div role="img">SC</div><div class="allowTextSelection">
<span><div>${mark}<span>${escaped(from)}</span></div></span><div><div>${date}</div><div>${words}</div></div></div></div></div>`;
}

export interface OutlookFold {
  readonly from: string;
  readonly date: string;
  readonly words?: string;
  /** Stands before the name. */
  readonly mark?: string;
}

export interface OutlookRow {
  readonly conversation: string;
  readonly subject: string;
  readonly person?: { readonly name: string; readonly address?: string };
  readonly date?: string;
  readonly selected?: boolean;
}

export function outlookRow({ conversation, subject, person, date = '', selected }: OutlookRow) {
  const title = person?.address === undefined ? '' : ` title="${person.address}"`;
  return `<div role="option" data-convid="${conversation}" data-focusable-row="true" aria-selected="${selected === true}" aria-label="Unread ${person?.name ?? ''} ${subject} ${date} Good morning">
<span${title}>${person?.name ?? ''}</span><span>${subject}</span><span title="${date}">${date}</span></div>`;
}

export interface OutlookPage {
  readonly subject?: string;
  readonly messages?: readonly string[];
  readonly rows?: readonly string[];
  /** Addresses of the folder trees. */
  readonly accounts?: readonly string[];
  readonly lang?: string;
  /** As the account button names the user; `null` for a window without one. */
  readonly user?: string | null;
  /** Stands before the open pane. */
  readonly before?: string;
  /** Replaces the pane. */
  readonly pane?: string;
}

export function anOutlookPage(page: OutlookPage): string {
  const { subject = 'Offer', lang = 'en', before = '', accounts = [outlookAccount] } = page;
  const rows = page.rows ?? [outlookRow({ conversation: 'conv1', subject, selected: true })];
  const roots = accounts
    .map((one) => `<div id="primaryMailboxRoot_${one}" role="treeitem" title="${one}"></div>`)
    .join('');
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Mail</title></head><body>
${accountButton(page)}<div role="tree">${roots}</div><div id="MailList"><div role="listbox">${rows.join('')}</div></div>
<div role="main"><div id="ReadingPaneContainerId">${before}${page.pane ?? outlookPane(subject, page.messages ?? [])}</div></div>
</body></html>`;
}

function accountButton({ user = 'Sara Conti' }: OutlookPage): string {
  if (user === null) return '';
  return `<button id="O365_MainLink_Me" aria-label="Account manager for ${user}"></button>`;
}

export function outlookPane(subject: string, messages: readonly string[], attributes = ''): string {
  return `<div id="ConversationReadingPaneContainer" ${attributes}><div role="heading" aria-level="2" id="CONV_x_SUBJECT">${subject}</div>
<div data-app-section="ConversationContainer">${messages.join('')}</div></div>`;
}
