import { hash } from '../gmailIds';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Exchange's ids are base64 of bytes that say nothing; these say as little, and are the same at each telling. */
function letters(name: string, length: number): string {
  let made = '';
  for (let i = 0; made.length < length; i++) {
    made += BASE64[(hash(`${i}#${name}`) >>> 9) % BASE64.length] ?? 'A';
  }
  return made;
}

/** As in CAP 2025-11: 68 letters, the first the mailbox's. */
export function conversationId(mailbox: string, key: string): string {
  return `AAQkADA${letters(mailbox, 29)}AQA${letters(key, 22)}==`;
}

/** As in CAP 2026-04, with "/" among its letters. */
export function itemId(mailbox: string, key: string): string {
  return `AAkALgAAAAAAHYQDEapmEc2byACqAC/EWg0A${letters(mailbox, 22)}${letters(key, 10)}AAA`;
}

/** The `id` of a row: "AQAAAAAJuqMCAAAIQYb16wAAAAA=". */
export function rowId(key: string): string {
  return `AQAAAAAJuqMCAAA${letters(key, 7)}AAAAA=`;
}

/** The middle part of an element's id: "QAEIJBK8QAA", "QAD/KIb6QAA" (CAP 2026-09). */
export function shortId(key: string): string {
  return `QA${letters(key, 6)}QAA`;
}

/** The same of a draft: "59b8f0b1aa3". */
export function draftShortId(key: string): string {
  return `${hash(key).toString(16).padStart(8, '0')}${hash(`${key}+`).toString(16).slice(0, 3)}`;
}
