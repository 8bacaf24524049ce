import type { Interaction, MailInteraction } from '@/domain/mail/interaction';
import type { FollowUp } from './followUp';
import { kinds } from './kinds';

/** A conversation older than that is over: one begins a new one (DESIGN §4). */
const YOUNG_DAYS = 14;

export type PlaceToWrite =
  | Pick<MailInteraction, 'account' | 'threadId' | 'subject' | 'at'>
  | (Pick<MailInteraction, 'account'> & { readonly threadId: null });

/**
 * Where one writes it (DESIGN §4): thanks and answers in the thread they belong to, a check-in in the latest thread while
 * that is young, else in a new message from the account of the last mail. `null` where it is not written, or no mail tells
 * from where.
 */
export function placeToWrite(
  followUp: FollowUp,
  interactions: readonly Interaction[],
  now: Temporal.Instant,
): PlaceToWrite | null {
  const writtenAs = kinds[followUp.kind].writtenAs(followUp);
  const latest = mailsIn(interactions).at(-1);
  if (writtenAs === 'nothing' || latest === undefined) return null;
  if (writtenAs === 'reply') return threadToOpen(followUp, interactions);
  const isYoung = latest.at > now.subtract({ hours: 24 * YOUNG_DAYS }).epochMilliseconds;
  return isYoung ? latest : { account: latest.account, threadId: null };
}

/** The thread that a follow-up belongs to: where its text waits, or it arose, else the latest with that person. */
export function threadToOpen(
  { writtenIn, interactionId }: Pick<FollowUp, 'writtenIn' | 'interactionId'>,
  interactions: readonly Interaction[],
): MailInteraction | null {
  const mails = mailsIn(interactions);
  const written = mails.findLast(
    ({ account, threadId }) => account === writtenIn?.account && threadId === writtenIn.threadId,
  );
  return written ?? mails.find(({ id }) => id === interactionId) ?? mails.at(-1) ?? null;
}

/** Oldest first; only those whose thread is known. */
function mailsIn(interactions: readonly Interaction[]): readonly MailInteraction[] {
  return interactions.filter((one) => one.kind === 'message').filter(({ threadId }) => threadId);
}
