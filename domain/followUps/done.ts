import type { FollowUp, WrittenIn } from './followUp';

/** That something was done or dropped, and what is known of it. */
export interface Done {
  readonly at: number;
  readonly how: NonNullable<FollowUp['closed']>['how'];
  /** *No longer needed*. */
  readonly isDismissed: boolean;
  /** Which text it was done with, and the day that this names; `null` where it was none of ours. */
  readonly purpose: string | null;
  readonly date: WrittenIn['date'] | null;
}

/** By another way than our own text nothing is known but that it was done; `null` while it is not. */
export function doneOf({ state, closed, writtenIn }: FollowUp): Done | null {
  if (closed === null) return null;
  const ours = closed.how === 'message' ? writtenIn : null;
  const isDismissed = state === 'dismissed';
  return { ...closed, isDismissed, purpose: ours?.purpose ?? null, date: ours?.date ?? null };
}
