import type { MailAccount, MailMessage } from './mailboxData';

export interface StoryInteraction {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly direction: 'in' | 'out';
}

function directionFor(
  address: string,
  { from, to, isDraft }: MailMessage,
  owner: string,
): StoryInteraction['direction'] | null {
  if (isDraft === true) return null;
  if (from.address === address) return 'in';
  return from.address === owner && to.some((one) => one.address === address) ? 'out' : null;
}

/** All mails that count as touches with somebody, oldest first: theirs, and own ones with them in To (STATUS). */
export function interactionsWith(
  { threads, owner }: MailAccount,
  address: string,
): readonly StoryInteraction[] {
  const found = threads.flatMap(({ messages }) =>
    messages.flatMap((message): readonly StoryInteraction[] => {
      const direction = directionFor(address, message, owner.address);
      return direction === null ? [] : [{ id: message.id, at: message.at, direction }];
    }),
  );
  return found.toSorted((a, b) => a.at - b.at);
}
