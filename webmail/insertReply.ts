import type { Composer } from './composer';
import { openReply } from './openReply';
import type { InsertOutcome, ReplyTarget, ReplyText } from './webmail';
import { writeText } from './writeText';

interface Wanted {
  readonly target: ReplyTarget;
  readonly text: ReplyText;
}

/** Puts a text into the reply of the open thread: see `Webmail.insertReply`. */
export async function insertReply(
  composer: Composer,
  page: Document,
  { target, text }: Wanted,
): Promise<InsertOutcome> {
  if (composer.openThreadId(page) !== target.threadId) return 'other-thread';
  const reply = await openReply(composer, page, target);
  if (reply === null) return 'no-reply-box';
  // The user may have gone to another thread while the webmail drew the reply.
  if (!composer.answers(page, reply, target)) return 'other-thread';
  return writeText(composer, reply, text) ?? 'no-reply-box';
}
