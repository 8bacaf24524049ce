import { selector } from '../read';

/**
 * What is known of the mails that are being written, beside `selectors.ts`, whose sources these are too. LIVE = a live
 * check of outlook.live.com of 2026-10, UIA = the new Outlook for Windows, the same web code, by UI Automation (2026).
 * Nothing here matches a visible word.
 */

// ── where it is written ───────────────────────────────────────────────────────────────────────────────────────────

export const editor = selector(
  'editor',
  '[id^="editorParent_"] > [contenteditable="true"]', // CAP 2023, SC
  '[role="textbox"][aria-multiline="true"][contenteditable="true"]', // CAP 2023
);

/** Recipients, subject, Send and editor; in some pages Send stands beside it. */
export const composeFrame = selector('composeFrame', '[id^="docking_InitVisiblePart_"]'); // SC OG GX, scripts of 2023 to 2026

/** The subject; the middle of its id is one for each draft. */
export const subjectBox = selector('subjectBox', 'input[id^="MSG_"][id$="_SUBJECT"]'); // BE 2026-03, UIA

/** What begins the mail that is answered or forwarded: the rule stands before its head, sometimes after a mark. */
export const answered = selector(
  'answered',
  '#appendonsend, #divRplyFwdMsg, hr:has(+ #divRplyFwdMsg)', // CAP 2026-09
  '[id$="mail-editor-reference-message-container"]', // SC
);

/** In an editor: what shows the rest of a mail that is folded. Nobody writes one. */
export const unfolds = selector('unfolds', '[contenteditable="true"] button'); // guessed

// ── whom it is for, and from whom ─────────────────────────────────────────────────────────────────────────────────

export const recipients = selector(
  'recipients',
  '[role="group"]:is([id$="_TO"], [id$="_CC"], [id$="_BCC"])', // LIVE
);
export const recipientsTo = selector('recipientsTo', '[role="group"][id$="_TO"]'); // LIVE

/** A recipient; its label is the address, or presence and name, or both (CAP 2026). */
export const recipientChip = selector('recipientChip', '[class*="_EType_RECIPIENT_ENTITY"]'); // LIVE

/** Where the user has switched it on: the address that the mail goes from. */
export const sentFrom = selector('sentFrom', '[id^="MSG_"][id$="_FROM"]'); // UIA

// ── sending ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** The first of the two buttons in one. */
export const sends = selector(
  'sends',
  '[data-testid="ComposeSendButton"] button:not([aria-haspopup], button ~ button)', // LIVE, BE 2026-03
  'button[data-testid="ComposeSendButton"]', // TGL
);

/** The second, with the menu in which one sends later. */
export const sendsLater = selector(
  'sendsLater',
  '[data-testid="ComposeSendButton"] button:is([aria-haspopup], button ~ button)', // FluentUI's SplitButton
);

/** In a dialog: what may say yes to a time. No markup of that dialog was found, so the mail's own leaving must prove it. */
export const chosenTime = selector(
  'chosenTime',
  ':is(button, [role="button"], [role="menuitem"], [role="option"]):not([role="menu"] *)',
);

export const dialog = selector('dialog', '[role="dialog"], [role="alertdialog"]'); // GX 2026-07

export const discards = selector('discards', '#discardCompose'); // BE 2026-03, UIA

/** What may take a sending back: no markup of it was found, so only the mail itself proves it. */
export const mayUndo = selector('mayUndo', 'button, [role="button"], [role="link"], a[href]');

// ── replying ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** The picture on "Reply": not "Reply all", not "Forward". */
export const replyIcon = selector('replyIcon', '[data-icon-name="ArrowReplyRegular"]'); // MV (CAP 2025-11)
export const pressed = selector('pressed', 'button, [role="button"], [role="menuitem"]'); // CAP 2025-11
