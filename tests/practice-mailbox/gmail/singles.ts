import { messageIdAt } from './ids';
import type { Message, Thread } from './mail';

/**
 * Conversation view off: each mail stands alone, as a row and as a view of its own. Its permanent id then names both,
 * "thread-f:…|msg-f:…" (gmail.js #585, 2019); the old id that the page shows stays the thread's (measured 2026-09).
 */
export function singlesOf(thread: Thread): readonly Thread[] {
  const singles = thread.messages.map((message, i) => singleOf(thread, message, i));
  const last = singles.at(-1);
  if (last === undefined) return [thread];
  const { draft, scheduled = null } = thread;
  return [...singles.slice(0, -1), { ...last, draft, scheduled }];
}

function singleOf(thread: Thread, message: Message, i: number): Thread {
  const { id, permId } = message;
  const isAnswer = i > 0;
  return {
    ...thread,
    id,
    permId: `${thread.permId}|${permId.replace(/^#/, '')}`,
    token: tokenOf(thread, id),
    subject: isAnswer ? `Re: ${thread.subject}` : thread.subject,
    labels: labelsOf(thread, message),
    messages: [message],
    draft: null,
    scheduled: null,
    whole: thread,
  };
}

/** Now and then a row names the thread only, and then its newest mail, whichever mail the row is of (measured 2026-09). */
export function isRowOfThread({ id, whole }: Thread): boolean {
  return whole === undefined || Number.parseInt(id.slice(-2), 16) % 9 === 4;
}

/** What was sent is not in the inbox, and the other way round. */
function labelsOf({ labels }: Thread, { permId }: Message): readonly string[] {
  const isOwn = permId.startsWith('#msg-a:');
  return labels.filter((label) => (isOwn ? label !== 'inbox' : label !== 'sent'));
}

/** The first mail's is the thread's own; the others have theirs, which say nothing of ids either. */
function tokenOf({ token, messages }: Thread, id: string): string {
  if (messages[0]?.id === id) return token;
  const mixed = messageIdAt(Number(BigInt(`0x${id}`) % 1_000_000_007n) * 97, messages.length);
  const letters = Array.from(
    `${mixed}${id}`,
    (digit) => 'BCDFGHJKLMNPQRSTV'[Number.parseInt(digit, 16)],
  );
  return `FMfcgzQ${letters.join('')}`;
}
