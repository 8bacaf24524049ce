import { selector } from '@/webmail/read';

/** What Postina's page names; a webmail that nobody has, so its dates are those of this file. */

export const mailbox = selector('mailbox', 'body[data-mailbox]'); // 2026-11
export const openThread = selector('openThread', 'main[data-thread]:not([hidden])'); // 2026-11
export const subject = selector('subject', 'h1.subject'); // 2026-11
export const message = selector('message', 'article[data-message]'); // 2026-11
export const sender = selector('sender', 'header > address'); // 2026-11
export const recipient = selector('recipient', 'header > [data-to]'); // 2026-11
export const sentTime = selector('sentTime', 'header > time[datetime]'); // 2026-11
export const body = selector('body', '.body'); // 2026-11
export const row = selector('row', 'li[data-thread]'); // 2026-11
export const rowPerson = selector('rowPerson', '.who'); // 2026-11
export const list = selector('list', 'ol.mails'); // 2026-11

export const compose = selector('compose', 'form[data-draft]'); // 2026-11
export const editor = selector('editor', '[contenteditable="true"]'); // 2026-11
/** In an editor: signature and quotation, the user's but not his words. */
export const kept = selector('kept', '.signature, blockquote'); // 2026-11
export const subjectBox = selector('subjectBox', 'input[name="subject"]'); // 2026-11
export const toBox = selector('toBox', 'input[name="to"]'); // 2026-11
export const sends = selector('sends', 'button[name="send"]'); // 2026-11
export const discards = selector('discards', 'button[name="discard"]'); // 2026-11
export const replies = selector('replies', 'button[name="reply"]'); // 2026-11
export const dialog = selector('dialog', 'dialog'); // 2026-11
/** Postina sends nothing later. */
export const nothing = selector('nothing', 'postina-sends-nothing-later'); // 2026-11
