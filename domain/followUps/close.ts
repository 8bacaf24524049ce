import type { FollowUp } from './followUp';

type How = NonNullable<FollowUp['closed']>['how'];

/** The follow-up as it stands once it is done or dismissed: no longer on any list. */
export function close(
  followUp: FollowUp,
  state: 'done' | 'dismissed',
  closed: { readonly how: How; readonly at: number },
): FollowUp {
  const { openDue: _openDue, redDue: _redDue, turnsDue: _turnsDue, ...plain } = followUp;
  return { ...plain, state, until: null, closed };
}
