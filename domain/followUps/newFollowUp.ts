import type { FollowUp } from './followUp';

type Asked = Pick<FollowUp, 'id' | 'contactId' | 'kind' | 'due'> & Partial<FollowUp>;

/** An open follow-up that nothing has happened to yet; not yet scheduled. */
export function newFollowUp(of: Asked, now: Temporal.Instant): FollowUp {
  return {
    state: 'open',
    until: null,
    createdAt: now.epochMilliseconds,
    occasion: null,
    topic: null,
    interactionId: null,
    since: null,
    writtenIn: null,
    notBefore: null,
    closed: null,
    ...of,
  };
}
