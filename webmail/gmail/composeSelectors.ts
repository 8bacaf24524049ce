import { selector } from '../read';

/**
 * What is known of the mails that are being written, beside `selectors.ts`, whose sources these are too. OBQ = a probe of
 * live composes (2026-05). Nothing here matches a visible word.
 */

/** All that belongs to one compose: its form and, beside it, its menus. Its title bar stands outside. */
export const composeFrame = selector('composeFrame', '.M9'); // ISDK GJS, CAP 2020

/** A page that is one compose and nothing else. */
export const composeAlone = selector('composeAlone', 'body.xE.xp'); // ISDK

// ── whom it is for ────────────────────────────────────────────────────────────────────────────────────────────────

/** A recipient, as an option that names its address. A suggestion that is not chosen yet names none. */
export const recipientChip = selector('recipientChip', '[role="option"][data-hovercard-id]'); // ISDK 2026-07, CAP 2026-05, seen live 2026-06

/** A recipient of the rows before 2021-10; both kinds were live until 2024. */
export const classicRecipient = selector('classicRecipient', '.vR > input[type="hidden"]'); // ISDK

/** Where recipients are typed: what stands in it is nobody's chip yet. */
export const recipientField = selector(
  'recipientField',
  'input[peoplekit-id]', // CAP (vi, since 2022)
  'textarea[name="to"], textarea[name="cc"], textarea[name="bcc"]', // CAP 2020
);

/** The row of To, with its recipients. */
export const toRow = selector(
  'toRow',
  'div[name="to"]', // .GS .anm, ISDK 2026-07
  'tr:has(textarea[name="to"]):not(:has(tr))', // CAP 2020
  '[peoplekit-id="ubaLBe"]', // CAP 2026-05: the first of the rows
);

// ── what it is ────────────────────────────────────────────────────────────────────────────────────────────────────

/** The subject: of no size in an inline reply, but there. */
export const subjectBox = selector('subjectBox', 'input[name="subjectbox"]'); // ISDK GJS, CAP 2020 to 2026

/** The number of a compose in its page. */
export const composeNumber = selector('composeNumber', 'input[name="composeid"]'); // ISDK GJS, CAP 2020

/** The thread it belongs to, as its perm id; "thread-a:" in one that is new. */
export const replyThreadPermId = selector('replyThreadPermId', 'input[name="rt"]'); // ISDK GJS, CAP 2020

/** The message that it answers or forwards; empty in a new one. */
export const answeredMessage = selector('answeredMessage', 'input[name="rm"]'); // ISDK, CAP 2020

/** The button by which an answer becomes a reply, a reply to all or a forward. */
export const answerKind = selector('answerKind', '.Un.J-JN-M-I'); // ISDK 2026-07

/** Its picture says which: this one "forward". */
export const forwardIcon = selector('forwardIcon', '.Un.J-JN-M-I .mI'); // ISDK 2026-07

/** The sender in the head of a forwarded mail: a reply names its writer in no element. */
export const forwardedSender = selector('forwardedSender', '.gmail_sendername'); // mail corpora since 2014

/** In a reply the mail answered stands in one of these. */
export const quotedMail = selector('quotedMail', 'blockquote'); // mail corpora

// ── sending ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** "Send and archive", beside "Send" in a reply. */
export const sendAndArchive = selector('sendAndArchive', '.Up .Uo[role="button"]'); // ISDK 2026-07

/** "Schedule send" in the menu beside Send, which stands in the compose (CAP 2020) or far from it (OBQ). */
export const schedules = selector('schedules', '[selector="scheduledSend"]'); // ISDK 2026-07, CAP 2020, OBQ

/** The times offered in the dialog that follows; the one beside them (.AM) opens a calendar. */
export const offeredTime = selector('offeredTime', '[role="menuitem"].Az:not(.AM)'); // OBQ

/** One of them, or the button under a time of one's own. */
export const chosenTime = selector(
  'chosenTime',
  offeredTime.any,
  '[data-mdc-dialog-action="ok"]', // public code, 2026
);

/** A dialog; a docked compose stands in one too. */
export const dialog = selector('dialog', '[role="dialog"], [role="alertdialog"]'); // ISDK, CAP 2020, OBQ

/** "Discard draft". */
export const discards = selector('discards', '.oh[role="button"]'); // CAP 2020

/** "Undo" in the line that says what Gmail has done: sending, discarding and archiving alike. */
export const undoes = selector('undoes', '#link_undo'); // MERU 2026-08, seen live 2026-06
