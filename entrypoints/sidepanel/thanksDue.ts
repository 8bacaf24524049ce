import type { FollowUp } from '@/domain/followUps/followUp';
import type { TalkInteraction } from '@/domain/mail/interaction';
import type { Person } from './readPerson';

interface ThanksDue {
  readonly due: FollowUp | null;
  readonly talk: TalkInteraction | null;
}

/** The thanks that wait, else those that only wait for a mail to join, and the conversation they are for. */
export function thanksDue(
  { followUps, interactions }: Pick<Person, 'followUps' | 'interactions'>,
  joining: readonly FollowUp[] = [],
): ThanksDue {
  const due = [...followUps, ...joining].find(({ kind }) => kind === 'thank-you') ?? null;
  const talk = interactions.find(({ id }) => id === due?.interactionId) ?? null;
  return { due, talk: talk === null || talk.kind === 'message' ? null : talk };
}
