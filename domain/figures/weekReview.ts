/** What is kept of the Friday review, of one week only: who was looked at, and whether it is done. */
export interface WeekReview {
  readonly id: 'week-review';
  /** The week's Monday, ISO date. */
  readonly week: string;
  /** Contacts that were ticked off. */
  readonly seen: readonly string[];
  /** Epoch milliseconds; `null` while it is half done. */
  readonly doneAt: number | null;
}
