import { selector } from './read';

/**
 * Marks that mail programs leave in the mails they write; the same in every webmail. A webmail may put a prefix of its
 * own before ids and classes (Gmail "m_123…", Outlook "x_"), so those of other programs are matched by their end.
 */

/** History and what a webmail hides as known: not the writer's own words. */
export const quoted = selector(
  'quoted',
  '.gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_extra', // Gmail
  '.adL, .h5', // Gmail's own trimming of what stood in earlier mails, CAP (undated)
  'blockquote:not([style*="border:none"], [style*="border: none"])', // border-less ones are Gmail's indentation
  '[class$="yahoo_quoted"], [id*="yahoo_quoted"]', // Yahoo
  '[class$="moz-cite-prefix"], [class$="moz-forward-container"]', // Thunderbird
  '[class$="protonmail_quote"], [class$="tutanota_quote"]',
  '[name="quote"]', // GMX, web.de
);

/** From here on everything is history: the programs put the old mail beside these, not into them. */
export const historyBegins = selector(
  'historyBegins',
  '[id$="divRplyFwdMsg"], [id$="appendonsend"]', // Outlook on the web
  '[id$="mail-editor-reference-message-container"]', // Outlook for Mac and the new one
  '[id$="OLK_SRC_BODY_SECTION"]', // Outlook for Mac, before 2016
  '[id$="stopSpelling"]', // Hotmail
  'div[style*="border-top:solid #E1E1E1" i], div[style*="border-top:solid #B5C4DF" i]', // Outlook for Windows
);

/** Below the writer's own words. */
export const mailSignature = selector(
  'mailSignature',
  '.gmail_signature, [data-smartmail="gmail_signature"], .gmail_signature_prefix',
  '[class$="moz-signature"], [id$="AppleMailSignature"]',
  '[id*="ms-outlook-mobile-signature"], [id$="Signature"]', // Outlook
);

/** What is there but is not shown, or is no text. */
export const notShown = selector(
  'notShown',
  'style, script, title, template, [hidden], [style*="display:none" i], [style*="display: none" i]',
);

/** A link that its receiver can leave a list by. Addresses of such pages are English or the words themselves. */
export const leaveList = selector(
  'leaveList',
  'a[href*="unsubscribe" i], a[href*="list-manage" i], a[href*="optout" i], a[href*="opt-out" i]',
  'a[href*="disiscri" i], a[href*="abmelde" i], a[href*="desabonn" i], a[href*="darse-de-baja" i]',
);
