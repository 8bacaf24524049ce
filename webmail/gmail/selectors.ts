import { selector } from '../read';

/**
 * Everything that is known of Gmail's page, one constant per meaning. Sources: ISDK = InboxSDK (2026-07), FC = FlowCrypt
 * (2026-02), GJS = gmail.js (2026-03), MERU (2026-08), CAP = a saved page of the year named. "since" is the first, "seen"
 * the last time that a source had it. Nothing here matches a visible word.
 */

// ── the page ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** A view of the page; several live at once, stale ones hidden. */
export const view = selector('view', '[role="main"]'); // since 2014, seen 2026-06

/** Left behind after a change of view, not always hidden by itself (InboxSDK #1095). */
export const staleView = selector('staleView', '.ao8'); // seen 2024

/** Beside or under a list: where a mail opens while the list stays. There in every list, empty where it is not used. */
export const previewPane = selector(
  'previewPane',
  '.aia', // ISDK 2023-11, CAP 2014
  '[role="main"] :has([role="row"]) ~ :not(:has([role="row"]))', // what comes after the list
);

/** One row of a message list. Rows carry thread ids too: never those of the open thread. */
export const listRow = selector(
  'listRow',
  'tr.zA', // CAP 2014, MERU 2026-08
  '[gh="tl"] tr[role="row"]', // the same node by its role, seen 2026-09
  '[role="grid"] tr[role="row"]',
);

/** `content` is the address of the mailbox. */
export const accountMeta = selector('accountMeta', 'head > meta[name="og-profile-acct"]'); // MERU 2026-06

/** The top of the page. */
export const banner = selector('banner', '[role="banner"]'); // seen 2026-09

/** The account button; its label ends in "Name (address)" in every language. */
export const accountButton = selector(
  'accountButton',
  '[role="banner"] a[href*="accounts.google.com/SignOutOptions"][aria-label*="@"]', // since 2022-12, seen 2026-09
  '[role="banner"] a[href*="accounts.google.com"][aria-label*="@"]', // before 2022-12
);

/** The open account menu: the mailbox's own address comes first, the others are links. */
export const accountMenu = selector(
  'accountMenu',
  '[role="banner"] [aria-label]:has(a[href*="accounts.google.com/AddSession"])',
); // CAP 2016

// ── the open thread ───────────────────────────────────────────────────────────────────────────────────────────────

/** What may be a thread's heading: looked for without classes, which is fast on a long page. */
export const subheading = selector('subheading', 'h2', '[data-thread-perm-id]'); // since 2012, CAP 2026-08

/** The heading of an open thread, with its ids; emoji in it are pictures. */
export const threadHeading = selector(
  'threadHeading',
  'h2[data-legacy-thread-id]', // since 2018, CAP 2026-08
  'h2[data-thread-perm-id]', // the same node, while the other is not painted
  'h2.hP', // ISDK FC GJS, since 2012
  '.ha > h2', // ISDK 2025-11
  '[data-thread-perm-id]', // rows name that id in another attribute
);

/** Everything of one open thread: subject, messages, reply. */
export const threadContainer = selector(
  'threadContainer',
  '.nH.a98.iY', // since 2023-11-16 (ISDK), also in CAP 2023-08
  'table.Bs', // before 2023-11-16
);

/** One message, expanded or collapsed; while it is bunched up it holds nothing. */
export const message = selector(
  'message',
  '[role="list"] > [role="listitem"]', // ISDK 2025-11, CAP 2023
  '.h7, .kv, .kQ, .kx', // ISDK: the classes of the same node, by state
  '.adn[data-legacy-message-id]', // ISDK FC GJS, CAP 2023: inside that node
  '[data-legacy-message-id]', // GJS
  '.adn', // GJS, since 2013
);

/** Carries the ids of an expanded message. */
export const messageIds = selector(
  'messageIds',
  '[data-legacy-message-id]', // ISDK FC GJS, CAP 2023
  '[data-message-id]', // the same node
);

/** The states of a message's own node: expanded, folded into one line, bunched up. They change on the same node. */
export const messageState = selector('messageState', '.h7', '.kv', '.kQ', '.kx'); // ISDK 2025-11, CAP 2020, CAP 2023

/** A message that is folded into one line, or bunched up with others: the state is a class of the same node. */
export const collapsedMessage = selector('collapsedMessage', '.kv', '.kQ', '.kx'); // ISDK 2025-11

/** Gmail's own log label on the message list; base64 in it names the thread. */
export const loggedThread = selector('loggedThread', '[role="list"][jslog]', '.nH.hx > [jslog]'); // CAP 2023

/** The same on what was written in a message; buttons have it too. */
export const loggedBody = selector('loggedBody', 'div[jslog*=" 4:"]:not([role])'); // CAP 2023, CAP 2025

/** The same in a message, where it names the message. */
export const loggedMessage = selector('loggedMessage', '.ii.gt[jslog]', '[jslog*=" 4:"]'); // CAP 2023, CAP 2025

// ── one message ───────────────────────────────────────────────────────────────────────────────────────────────────

/** What its writer wrote. Hostile: nothing inside it may ever be read as a fact about the mail. */
export const messageBody = selector(
  'messageBody',
  '.a3s', // ISDK FC GJS, CAP 2023
  '.ii.gt', // its parent, CAP 2023
);

/** The sender's line. */
export const senderLine = selector(
  'senderLine',
  'h3', // h3.iw, ISDK, CAP 2023
  'td.gF', // ISDK, since 2012
);

/** An element that names a person by address. */
export const person = selector('person', '[email]', '[data-hovercard-id]'); // since 2014, CAP 2023

/** The sender in the sender's line. */
export const sender = selector(
  'sender',
  '[email]', // span.gD[email][name], ISDK FC GJS, CAP 2014 to 2023
  '[data-hovercard-id]', // the same node
  '.gD', // the same node
);

/** The address as text, between angle brackets, beside the sender's name. */
export const senderAddressText = selector('senderAddressText', '.go'); // CAP 2023

/** The sender's picture: `jid` and `data-hovercard-id` hold the address. */
export const senderPicture = selector('senderPicture', 'img[jid]', 'img.ajn[data-hovercard-id]'); // CAP 2023

/** The line of recipients under the sender: To and Cc in one. */
export const recipientLine = selector(
  'recipientLine',
  '.hb', // ISDK GJS, CAP 2023, seen 2026-06
  '.ajw', // its parent, CAP 2023
  '.ady', // its cell, CAP 2023
);

/** A row of the head of a message: sender and date in one, recipients in the next. */
export const headRow = selector('headRow', 'tr'); // CAP 2014 to 2023

/** `title` is the whole date. */
export const shownTime = selector(
  'shownTime',
  '.g3[title]', // ISDK GJS, CAP 2014 to 2023
  '.gH [title][alt][role="gridcell"]', // the same node by its other attributes, CAP 2023
  '.gK [title][role="gridcell"]',
  'span[title][alt]', // the same node, in a layout that is not known
  'span[title][role="gridcell"]',
);

/** "Unsubscribe" beside the sender: Gmail shows it for list mail only. */
export const unsubscribe = selector('unsubscribe', '.Ca'); // seen 2023

// ── writing ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** A mail being written: inline in the thread, docked, or alone. */
export const compose = selector(
  'compose',
  '[role="region"][data-compose-id]', // seen live 2026-06
  '.aoI[role="region"]', // CAP 2020
  '.M9', // ISDK GJS, CAP 2020
  '.aSs', // a probe, 2026-05
);

/** Where the text of a mail is written. */
export const editor = selector(
  'editor',
  '[contenteditable="true"][role="textbox"][g_editable="true"]', // ISDK FC GJS, CAP 2020
  '.Am.editable[contenteditable="true"]', // the same node by class
  '[contenteditable="true"][role="textbox"]',
  '.aSs [contenteditable="true"]', // a probe, 2026-05
);

/** "Reply" under the last message. */
export const replyButton = selector(
  'replyButton',
  '.amn > .ams.bkH', // CAP 2017, ISDK 2025-11
  '.ams.bkH[role="link"]',
);

/** "Reply" in the head of a message. */
export const messageReplyButton = selector('messageReplyButton', '.aaq[role="button"]', '.aaq'); // ISDK MERU, CAP 2023, CAP 2025

/** The thread's legacy id, in the form of a reply. */
export const replyThreadId = selector('replyThreadId', 'input[name="lts"]'); // seen live 2026-06

/** The draft's id: never a message's. It changes at every save. */
export const draftId = selector('draftId', 'input[name="draft"]'); // CAP 2020, seen 2026-06

/** The history quoted in the editor, or the button that stands for it. */
export const quotation = selector(
  'quotation',
  '.gmail_quote_container', // newer, FC 2026-02
  '.gmail_quote', // FC, mail corpora
  'blockquote[type="cite"]',
);

/** "Send" of one compose; "Send later" has its own attribute and is none. */
export const sendButton = selector(
  'sendButton',
  '.aoO[role="button"]:not([selector="scheduledSend"])', // CAP 2020, CAP 2022
  '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])', // ISDK 2026-07
);

// ── pages of their own ────────────────────────────────────────────────────────────────────────────────────────────

/** The print view (`view=pt`) and the whole message (`view=lg`). */
export const printedPage = selector('printedPage', 'body > .bodycontainer > .maincontent'); // CAP 2021, CAP 2023

/** One message there. */
export const printedMessage = selector(
  'printedMessage',
  'body > .bodycontainer > .maincontent > table.message',
); // CAP 2021, CAP 2023

/** The mailbox's owner, at the top right. */
export const printedAccount = selector(
  'printedAccount',
  'body > .bodycontainer > table td[align="right"] b',
); // CAP 2023

/** The subject there. */
export const printedSubject = selector(
  'printedSubject',
  'body > .bodycontainer > .maincontent > table:not(.message):first-of-type font[size="+1"] > b',
); // CAP 2023

/** Sender, date, recipients and body there, in this order. */
export const printedCell = selector(
  'printedCell',
  'body > .bodycontainer > .maincontent > table.message > tbody > tr > td', // CAP 2021, CAP 2023
);

/** "To: …" there, under the reply address if there is one. */
export const printedRecipients = selector(
  'printedRecipients',
  'body > .bodycontainer > .maincontent > table.message > tbody > tr:nth-child(2) > td > .recipient > div:not(.replyto)', // CAP 2023
);
