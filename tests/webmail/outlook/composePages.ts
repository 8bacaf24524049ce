/** Builders of pages in which mails are written, after the evidence at `webmail/outlook/composeSelectors.ts`. */
export const ME = 'marta@nerilighting.example';
export const ANNA = 'anna@vetreriaconti.example';
export const BRUNO = 'bruno@vetreriaconti.example';
export const THREAD = 'AQQkADconv01';
export const OTHER_THREAD = 'AQQkADconv02';

export const signature =
  '<div id="Signature" class="elementToProof"><div><p>Marta Neri</p></div></div>';
const FONT = 'font-family:Aptos,sans-serif; font-size:12pt';
export const line = (words: string) =>
  `<div class="elementToProof" style="${FONT}">${words === '' ? '<br>' : words}</div>`;
export const quotation = `<div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>Da:</b> Anna Conti &lt;${ANNA}&gt;<br><b>Oggetto:</b> Montaggio</div><div>Ciao Marta</div>`;
/** A reply as it begins. */
export const empty = `${line('')}${line('')}${signature}${quotation}`;
/** A new mail as it begins: all within one line of the editor's own (CAP 2023). */
export const emptyNew = `<div class="elementToProof">${line('')}${signature}</div>`;

export interface Chip {
  readonly label: string;
  readonly text?: string;
}

const chip = ({ label, text = label }: Chip) =>
  `\u200b<span class="_Entity _EType_RECIPIENT_ENTITY" contenteditable="false" aria-label="${label}"><span aria-hidden="true"></span><span class="textContainer-390">${text}</span><span aria-hidden="true">×</span></span>\u200b`;
export const byAddress = (address: string, name = address): Chip => ({
  label: address,
  text: name,
});
/** Presence and name; no address anywhere. */
export const byName = (name: string): Chip => ({ label: `unknown${name}`, text: name });

export interface ComposeOf {
  readonly key?: string;
  readonly to?: readonly Chip[];
  readonly cc?: readonly Chip[];
  readonly typed?: string;
  readonly from?: string;
  readonly subject?: string;
  readonly words?: string;
  /** Where the visible part holds the editor alone, and Send stands beside it. */
  readonly isSplit?: boolean;
}

const usual = {
  key: '59b8f0b1aa3',
  to: [byAddress(ANNA, 'Anna Conti')],
  cc: [],
  typed: '',
  from: '',
  subject: 'Re: Montaggio',
  words: empty,
  isSplit: false,
} satisfies Required<ComposeOf>;

export function compose(of: ComposeOf = {}): string {
  const { key, to, cc, typed, from, subject, words, isSplit } = { ...usual, ...of };
  const well = (field: string, chips: readonly Chip[], rest = '') =>
    `<div role="group" id="MSG_${key}_${field}"><div contenteditable="true" role="textbox" class="well">${chips.map(chip).join('')}${rest}</div></div>`;
  const head = `<div role="toolbar"><div data-testid="ComposeSendButton"><div role="group"><button id="splitButton-r1__primaryActionButton">Invia</button><button id="splitButton-r1__menuButton" aria-haspopup="menu">v</button></div></div>
    <button id="discardCompose">x</button><button class="bold">B</button></div>
    ${from === '' ? '' : `<button id="MSG_${key}_FROM">Da: ${from}</button>`}
    ${well('TO', to, typed)}${well('CC', cc)}
    <input id="MSG_${key}_SUBJECT" aria-label="Oggetto" value="${subject}">`;
  const box = `<div id="editorParent_1"><div class="editor" tabindex="0" role="textbox" aria-multiline="true" contenteditable="true" dir="ltr">${words}</div></div>`;
  return isSplit
    ? `<div class="compose">${head}<div id="docking_InitVisiblePart_0">${box}</div></div>`
    : `<div class="compose"><div id="docking_DockingTriggerPart_0"></div><div id="docking_InitVisiblePart_0">${head}${box}</div></div>`;
}

export interface MessageOf {
  readonly key?: string;
  readonly from?: string;
  /** What Outlook shows, or a name alone. */
  readonly shown?: string;
  readonly at?: string;
  readonly to?: string;
  readonly body?: string;
}

export const message = ({
  key = 'QAEA',
  shown = `Anna Conti &lt;${ANNA}&gt;`,
  from = shown,
  at = 'mar 03/11/2026 10:12',
  to = `Marta Neri &lt;${ME}&gt;`,
  body = 'Ciao Marta',
}: MessageOf = {}) => `<div class="card" id="card_${key}" aria-expanded="true">
  <span role="heading" aria-level="3" id="MSG_${key}_FROM"><span class="lpc-hoverTarget" role="button" aria-label="Da: ${from}">${shown}</span></span>
  <div role="toolbar"><button role="menuitem" class="reply"><i data-icon-name="ArrowReplyRegular"></i></button><button role="menuitem" class="all"><i data-icon-name="ArrowReplyAllRegular"></i></button></div>
  <div data-testid="RecipientWell" id="MSG_${key}_TO">A: ${to}</div>
  <div data-testid="SentReceivedSavedTime" id="MSG_${key}_DATETIME">${at}</div>
  <div role="document" id="UniqueMessageBody_${key}"><p>${body}</p></div></div>`;

/** The user's own: "You" is shown, and the name stands in the label. */
export const ownMessage = (of: MessageOf = {}) =>
  message({
    key: 'QAEB',
    from: 'Marta Neri',
    shown: 'Tu',
    to: `Anna Conti &lt;${ANNA}&gt;`,
    at: 'mer 04/11/2026 09:00',
    ...of,
  });

export interface PageOf {
  readonly messages?: string;
  readonly inThread?: string;
  readonly over?: string;
  readonly lang?: string;
  readonly dir?: string;
  readonly thread?: string;
}

/** A mailbox with one conversation open. */
export function threadPage({
  messages = message(),
  inThread = '',
  over = '',
  lang = 'it',
  dir = 'ltr',
  thread = THREAD,
}: PageOf = {}): string {
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><title>Posta - Outlook</title></head><body>
  <button id="O365_MainLink_Me" aria-label="Account manager di Marta Neri"></button>
  <div role="tree"><div id="primaryMailboxRoot_1" role="treeitem" title="${ME}" data-folder-name="${ME}"></div></div>
  <div id="MailList"><div role="listbox"><div role="option" data-convid="${thread}" aria-selected="true" aria-label="Anna Conti Montaggio"><span title="${ANNA}">Anna Conti</span> Montaggio</div><button id="elsewhere">altro</button><div id="plain">altro</div></div></div>
  <div id="ReadingPaneContainerId" role="main"><div id="ConversationReadingPaneContainer"><div data-app-section="ConversationContainer">
  <div role="heading" aria-level="2" id="CONV_QAED_SUBJECT" title="Montaggio">Montaggio</div>
  <div id="cards">${messages}${inThread}</div></div></div></div>
  <div id="layers">${over}</div></body></html>`;
}

/** Over the page, popped out. */
export const overPage = (inner: string) =>
  `<div role="dialog" aria-label="Re: Montaggio"><button class="close">x</button>${inner}</div>`;

/** A new mail in the pane of a mailbox. */
export const newInPane = (of: ComposeOf = {}) =>
  `<!doctype html><html lang="it"><body><div role="tree"><div id="primaryMailboxRoot_1" title="${ME}"></div></div>
  <div id="ReadingPaneContainerId" role="main"><div data-app-section="MailReadCompose">${compose({ subject: '', words: emptyNew, ...of })}</div></div><button id="elsewhere">altro</button></body></html>`;

/** A window that is one new mail. */
export const alonePage = (of: ComposeOf = {}) =>
  `<!doctype html><html lang="it"><head><title>Posta</title></head><body><div data-app-section="MailReadCompose">${compose({ subject: '', words: emptyNew, from: ME, ...of })}</div></body></html>`;
export const COMPOSE_URL = 'https://outlook.office.com/mail/deeplink/compose?to=x&subject=y';
