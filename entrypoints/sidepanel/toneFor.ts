import type { OpenThread } from '@/domain/mail/openThread';
import { unknownTone } from '@/domain/mail/unknownTone';
import type { Contact, Tone } from '@/domain/people/contact';

/** As the open mail has it; with none of theirs open, as it was last seen. */
export function toneFor({ id, seenTone }: Contact, thread: OpenThread | null): Tone {
  const theirs = thread?.contactId === id ? thread.tone : null;
  return theirs ?? seenTone ?? unknownTone;
}
