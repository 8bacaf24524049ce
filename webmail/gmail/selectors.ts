import type { Selector } from '../read';

/**
 * Everything that is known of Gmail's page, one constant per meaning. Sources: ISDK = InboxSDK (2026-07), FC = FlowCrypt
 * (2026-02), GJS = gmail.js (2026-03), MERU (2026-08), CAP = a saved page of the year named. "since" is the first, "seen"
 * the last time that a source had it. Nothing here matches a visible word.
 */

// ── the page ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** A view of the page; several live at once, stale ones hidden. */
export const view: Selector = { name: 'view', candidates: ['[role="main"]'] }; // since 2014, seen 2026-06

/** Left behind after a change of view, not always hidden by itself (InboxSDK #1095). */
export const staleView: Selector = { name: 'staleView', candidates: ['.ao8'] }; // seen 2024

/** One row of a message list. Rows carry thread ids too: never those of the open thread. */
export const listRow: Selector = { name: 'listRow', candidates: ['tr.zA', '[gh="tl"] tr'] }; // CAP 2014, MERU 2026-08

/** `content` is the address of the mailbox. */
export const accountMeta: Selector = {
  name: 'accountMeta',
  candidates: ['head > meta[name="og-profile-acct"]'], // MERU 2026-06
};

/** The account button; its label ends in "Name (address)" in every language. */
export const accountButton: Selector = {
  name: 'accountButton',
  candidates: [
    '[role="banner"] a[href*="accounts.google.com/SignOutOptions"][aria-label*="@"]', // since 2022-12, seen 2026-09
    '[role="banner"] a[href*="accounts.google.com"][aria-label*="@"]', // before 2022-12
  ],
};

/** The open account menu: the mailbox's own address comes first, the others are links. */
export const accountMenu: Selector = {
  name: 'accountMenu',
  candidates: [
    '[role="banner"] [aria-label]:has(a[href*="accounts.google.com/AddSession"])', // CAP 2016
  ],
};

// ── the open thread ───────────────────────────────────────────────────────────────────────────────────────────────

/** The heading of an open thread, with its ids; emoji in it are pictures. */
export const threadHeading: Selector = {
  name: 'threadHeading',
  candidates: [
    'h2[data-legacy-thread-id]', // since 2018, CAP 2026-08
    'h2[data-thread-perm-id]', // the same node, while the other is not painted
    'h2.hP', // ISDK FC GJS, since 2012
    '.ha > h2', // ISDK 2025-11
  ],
};

/** Everything of one open thread: subject, messages, reply. */
export const threadContainer: Selector = {
  name: 'threadContainer',
  candidates: [
    '.nH.a98.iY', // since 2023-11-16 (ISDK), also in CAP 2023-08
    'table.Bs', // before 2023-11-16
  ],
};

/** The messages of a thread, in the order in which they are shown. */
export const messageList: Selector = {
  name: 'messageList',
  candidates: [
    '[role="list"]:has(> [role="listitem"])', // ISDK 2025-11, CAP 2023
    '.nH.hx [role="list"]', // CAP 2023
  ],
};

/** One message, expanded or collapsed; while it is bunched up it holds nothing. */
export const message: Selector = {
  name: 'message',
  candidates: [
    '[role="list"] > [role="listitem"]', // ISDK 2025-11, CAP 2023
    '.h7, .kv, .kQ, .kx', // ISDK: the classes of the same node, by state
    '.adn[data-legacy-message-id]', // ISDK FC GJS, CAP 2023: inside that node
    '[data-legacy-message-id]', // GJS
    '.adn', // GJS, since 2013
  ],
};

/** Carries the ids of an expanded message. */
export const messageIds: Selector = {
  name: 'messageIds',
  candidates: [
    '[data-legacy-message-id]', // ISDK FC GJS, CAP 2023
    '[data-message-id]', // the same node
  ],
};

/** A message that is folded into one line, or bunched up with others: the state is a class of the same node. */
export const collapsedMessage: Selector = {
  name: 'collapsedMessage',
  candidates: ['.kv', '.kQ', '.kx'], // ISDK 2025-11
};

/** Gmail's own log label; its base64 parts name thread and message. */
export const logged: Selector = { name: 'logged', candidates: ['[jslog]'] }; // CAP 2023, CAP 2025

// ── one message ───────────────────────────────────────────────────────────────────────────────────────────────────

/** What its writer wrote. Hostile: nothing inside it may ever be read as a fact about the mail. */
export const messageBody: Selector = {
  name: 'messageBody',
  candidates: [
    '.a3s', // ISDK FC GJS, CAP 2023
    '.ii.gt', // its parent, CAP 2023
  ],
};

/** The sender's line. */
export const senderLine: Selector = {
  name: 'senderLine',
  candidates: [
    'h3', // h3.iw, ISDK, CAP 2023
    'td.gF', // ISDK, since 2012
  ],
};

/** An element that names a person by address. */
export const person: Selector = {
  name: 'person',
  candidates: ['[email]', '[data-hovercard-id]'], // since 2014, CAP 2023
};

/** The sender in the sender's line. */
export const sender: Selector = {
  name: 'sender',
  candidates: [
    '[email]', // span.gD[email][name], ISDK FC GJS, CAP 2014 to 2023
    '[data-hovercard-id]', // the same node
    '.gD', // the same node
  ],
};

/** The address as text, between angle brackets, beside the sender's name. */
export const senderAddressText: Selector = { name: 'senderAddressText', candidates: ['.go'] }; // CAP 2023

/** The sender's picture: `jid` and `data-hovercard-id` hold the address. */
export const senderPicture: Selector = {
  name: 'senderPicture',
  candidates: ['img[jid]', 'img.ajn[data-hovercard-id]'], // CAP 2023
};

/** The line of recipients under the sender: To and Cc in one. */
export const recipientLine: Selector = {
  name: 'recipientLine',
  candidates: [
    '.hb', // ISDK GJS, CAP 2023, seen 2026-06
    '.iw.ajw', // its parent, CAP 2023
    '.ady', // its cell, CAP 2023
  ],
};

/** `title` is the whole date. */
export const shownTime: Selector = {
  name: 'shownTime',
  candidates: [
    '.g3[title]', // ISDK GJS, CAP 2014 to 2023
    '.gH [title][alt][role="gridcell"]', // the same node by its other attributes, CAP 2023
    '.gK [title][role="gridcell"]',
  ],
};

/** "Unsubscribe" beside the sender: Gmail shows it for list mail only. */
export const unsubscribe: Selector = { name: 'unsubscribe', candidates: ['.Ca'] }; // seen 2023

// ── writing ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** A mail being written: inline in the thread, docked, or alone. */
export const compose: Selector = {
  name: 'compose',
  candidates: [
    '[role="region"][data-compose-id]', // seen live 2026-06
    '.aoI[role="region"]', // CAP 2020
    '.M9', // ISDK GJS, CAP 2020
    '.aSs', // a probe, 2026-05
  ],
};

/** The place under the last message in which the inline reply opens. */
export const replyPlace: Selector = {
  name: 'replyPlace',
  candidates: [
    '.ip', // ISDK (also `.adB` when open), CAP 2017
    '.gA.gt', // its parent, CAP 2017
  ],
};

/** Where the text of a mail is written. */
export const editor: Selector = {
  name: 'editor',
  candidates: [
    '[contenteditable="true"][role="textbox"][g_editable="true"]', // ISDK FC GJS, CAP 2020
    '.Am.editable[contenteditable="true"]', // the same node by class
    '[contenteditable="true"][role="textbox"]',
    '.aSs [contenteditable="true"]', // a probe, 2026-05
  ],
};

/** "Reply" under the last message. */
export const replyButton: Selector = {
  name: 'replyButton',
  candidates: [
    '.amn > .ams.bkH', // CAP 2017, ISDK 2025-11
    '.ams.bkH[role="link"]',
  ],
};

/** "Reply" in the head of a message. */
export const messageReplyButton: Selector = {
  name: 'messageReplyButton',
  candidates: ['.aaq[role="button"]', '.aaq'], // ISDK MERU, CAP 2023, CAP 2025
};

/** The thread's legacy id, in the form of a reply. */
export const replyThreadId: Selector = {
  name: 'replyThreadId',
  candidates: ['input[name="lts"]'], // seen live 2026-06
};

/** The draft's id: never a message's. It changes at every save. */
export const draftId: Selector = { name: 'draftId', candidates: ['input[name="draft"]'] }; // CAP 2020, seen 2026-06

/** The subject of a mail being written; 0 × 0 px in an inline reply. */
export const composeSubject: Selector = {
  name: 'composeSubject',
  candidates: ['input[name="subjectbox"]'], // CAP 2020, seen 2026-06
};

/** The writer's own signature in the editor, and in what was sent. */
export const signature: Selector = {
  name: 'signature',
  candidates: ['[data-smartmail="gmail_signature"]', '.gmail_signature'], // ISDK, mail corpora
};

/** The history quoted in the editor, or the button that stands for it. */
export const quotation: Selector = {
  name: 'quotation',
  candidates: [
    '.gmail_quote_container', // newer, FC 2026-02
    '.gmail_quote', // FC, mail corpora
    'blockquote[type="cite"]',
  ],
};

/** "Send" of one compose; "Send later" has its own attribute and is none. */
export const sendButton: Selector = {
  name: 'sendButton',
  candidates: [
    '.aoO[role="button"]:not([selector="scheduledSend"])', // CAP 2020, CAP 2022
    '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])', // ISDK 2026-07
  ],
};

/** What Gmail says at the foot of the page. It says so too for what was discarded or archived. */
export const toast: Selector = {
  name: 'toast',
  candidates: ['.b8[role="alert"] .bAq', '[role="alert"].bAq .bAq', '[role="alert"].bAq'], // ISDK 2023-09, seen live 2026-06
};

// ── pages of their own ────────────────────────────────────────────────────────────────────────────────────────────

/** The print view (`view=pt`) and the whole message (`view=lg`). */
export const printedPage: Selector = {
  name: 'printedPage',
  candidates: ['body > .bodycontainer > .maincontent'], // CAP 2021, CAP 2023
};

/** One message there. */
export const printedMessage: Selector = {
  name: 'printedMessage',
  candidates: ['body > .bodycontainer > .maincontent > table.message'], // CAP 2021, CAP 2023
};

/** The mailbox's owner, at the top right. */
export const printedAccount: Selector = {
  name: 'printedAccount',
  candidates: ['body > .bodycontainer > table td[align="right"] b'], // CAP 2023
};

/** The subject there. */
export const printedSubject: Selector = {
  name: 'printedSubject',
  candidates: [
    'body > .bodycontainer > .maincontent > table:not(.message):first-of-type font[size="+1"] > b', // CAP 2023
  ],
};
