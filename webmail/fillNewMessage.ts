import type { Composer, Writing } from './composer';
import { writings } from './findReply';
import { holdsText } from './holdsText';
import { readFirst } from './read';
import type { FillOutcome, NewMessage } from './webmail';
import { writeText } from './writeText';

/** Puts subject and text into the new message to exactly one person: see `Webmail.fillNewMessage`. */
export function fillNewMessage(
  composer: Composer,
  page: Document,
  { account, to, subject, text }: NewMessage,
): FillOutcome {
  const fresh = writings(composer, page).filter(isFresh);
  const right = fresh.findLast(({ facts }) => facts.everybody?.join() === to);
  if (composer.accountOf(page, right?.compose) !== account) return 'other-person';
  if (right === undefined) return fresh.length === 0 ? 'no-compose' : 'other-person';
  if (holdsText(composer, right.editor, text)) return 'already-there';
  writeSubject(composer, right, subject);
  return writeText(composer, right, text) ?? 'no-compose';
}

export function isFresh({ facts }: Writing): boolean {
  return !facts.isAnswer && facts.threadId === null;
}

/** Typed as a hand would, so that the draft is saved; a subject of the user's own stays. */
function writeSubject(
  { subjectBox }: Composer,
  { compose, facts }: Writing,
  subject: string,
): void {
  const box = readFirst(compose, subjectBox);
  if (facts.subject !== '' || !(box instanceof HTMLInputElement)) return;
  box.focus();
  box.ownerDocument.execCommand('insertText', false, subject);
}
