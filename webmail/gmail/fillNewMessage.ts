import type { FillOutcome, NewMessage } from '../webmail';
import { readFirst } from '../read';
import { subjectBox } from './composeSelectors';
import { type Writing, writings } from './findReply';
import { holdsText } from './holdsText';
import { ownAccount } from './ownAccount';
import { writeText } from './writeText';

/** Puts subject and text into the new message to exactly one person: see `Webmail.fillNewMessage`. */
export async function fillNewMessage(
  page: Document,
  { account, to, subject, text }: NewMessage,
): Promise<FillOutcome> {
  if (ownAccount(page) !== account) return 'other-person';
  const fresh = writings(page).filter(({ facts }) => !facts.isAnswer && facts.threadId === null);
  const right = fresh.findLast(({ facts }) => facts.everybody?.join() === to);
  if (right === undefined) return fresh.length === 0 ? 'no-compose' : 'other-person';
  if (holdsText(right.editor, text)) return 'already-there';
  writeSubject(page, right, subject);
  return writeText(page, right, text) ?? 'no-compose';
}

/** Typed as a hand would, so that the draft is saved; a subject of the user's own stays. */
function writeSubject(page: Document, { compose, facts }: Writing, subject: string): void {
  const box = readFirst(compose, subjectBox);
  if (facts.subject !== '' || !(box instanceof HTMLInputElement)) return;
  box.focus();
  page.execCommand('insertText', false, subject);
}
