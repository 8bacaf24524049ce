import type { FollowUp } from '@/domain/followUps/followUp';

/** An open reminder for Anna, or whatever `of` makes of it. */
export function aFollowUp(of: Partial<FollowUp> = {}): FollowUp {
  return {
    id: 'f-1',
    contactId: 'anna',
    kind: 'custom',
    state: 'open',
    due: { on: '2026-11-19' },
    until: null,
    createdAt: 0,
    occasion: null,
    topic: 'the list',
    interactionId: null,
    since: null,
    writtenIn: null,
    notBefore: null,
    closed: null,
    ...of,
  };
}
