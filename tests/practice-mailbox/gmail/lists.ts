import type { Message, Thread } from './mail';

export const PAGE_LENGTH = 50;

export function isUnread(thread: Thread): boolean {
  return thread.messages.some(({ unread }) => unread);
}

/** The threads of a list, newest first. */
export function listOf(
  threads: Iterable<Thread>,
  name: string,
  isMe: (address: string) => boolean,
): readonly Thread[] {
  const [kind = '', argument = ''] = name.split('/');
  const wanted = decodeURIComponent(argument.replaceAll('+', ' '));
  const at = (thread: Thread) => listedAt(thread, kind, isMe);
  return [...threads]
    .filter((thread) => belongs(thread, kind, wanted))
    .toSorted((a, b) => at(b) - at(a));
}

/** The date of a row: of the newest mail that belongs to the list. In *Sent* an answer that came later does not count. */
export function listedAt(thread: Thread, kind: string, isMe: (address: string) => boolean): number {
  if (kind === 'scheduled') return thread.scheduled?.sendAt ?? 0;
  const counts = ({ from }: Message) => kind !== 'sent' || isMe(from.address);
  const last = thread.messages.findLast(counts) ?? thread.messages.at(-1);
  const savedAt = kind === 'sent' ? 0 : savedLast(thread);
  return Math.max(last?.sentAt ?? 0, savedAt);
}

/** What waits for its time is no news of its thread, if that has other mails. */
function savedLast({ messages, draft, scheduled }: Thread): number {
  const waiting = messages.length === 0 ? (scheduled?.savedAt ?? 0) : 0;
  return Math.max(draft?.savedAt ?? 0, waiting);
}

function belongs(thread: Thread, kind: string, argument: string): boolean {
  if (kind === 'scheduled') return Boolean(thread.scheduled);
  if (isEmpty(thread)) return false;
  if (kind === 'all') return true;
  if (kind === 'label') return thread.labels.includes(argument);
  if (kind === 'category') return isInCategory(thread, argument);
  if (kind === 'drafts') return thread.draft !== null;
  if (kind === 'search') return textOf(thread).includes(argument.toLowerCase());
  return thread.labels.includes(kind);
}

/** A new mail that was thrown away, or taken back and thrown away. */
function isEmpty({ messages, draft, scheduled }: Thread): boolean {
  return messages.length === 0 && draft === null && !scheduled;
}

/** Gmail sorts into tabs what is in the inbox; whatever has no tab of its own is in the first. */
function isInCategory({ labels }: Thread, category: string): boolean {
  if (!labels.includes('inbox')) return false;
  const own = labels.find((label) => label.startsWith('category/'));
  return own === undefined ? category === 'primary' : own === `category/${category}`;
}

function textOf({ subject, messages }: Thread): string {
  const people = messages.flatMap(({ from, to }) => [from, ...to]);
  const words = [subject, ...people.flatMap(({ name, address }) => [name, address])];
  return [...words, ...messages.flatMap(({ body }) => body.lines)].join('\n').toLowerCase();
}
