export type Status =
  | 'no-history'
  | 'new'
  | 'one-off'
  | 'healthy'
  | 'cooling'
  | 'at-risk'
  | 'probably-lost'
  | 'lost'
  | 'paused';

/** Why; the component says each in the user's language. */
export type Reason =
  | 'no-history'
  | 'single-touch'
  | 'rhythm'
  | 'agreed-cadence'
  | 'seasonal'
  | 'project-ended'
  | 'slowing'
  | 'slower-answers'
  | 'always-you'
  | 'company-in-touch'
  | 'broken-promise'
  | 'complaint-open'
  | 'complaint-update-overdue'
  | 'said-unhappy'
  | 'waiting-for-your-reply'
  | 'lost-confirmed'
  | 'paused'
  | 'pinned'
  | 'address-broken';

/** The status of one contact with the numbers it rests on (STATUS). Instants in epoch milliseconds, lengths in days. */
export interface Retention {
  readonly status: Status;
  readonly reasons: readonly Reason[];
  readonly touches: number;
  readonly gaps: number;
  /** The usual gap, or the agreed cadence. */
  readonly expectedDays: number | null;
  readonly silenceDays: number | null;
  /** Silence by usual gap. */
  readonly ratio: number | null;
  /** The chance of such a silence. */
  readonly p: number | null;
  readonly oneIn: number | null;
  readonly confidence: 'low' | 'medium' | 'high';
  readonly lastAt: number | null;
  readonly touchesAt: readonly number[];
  /** When a single touch stops being new. */
  readonly oneOffAt: number | null;
  readonly coolingAt: number | null;
  readonly atRiskAt: number | null;
  readonly probablyLostAt: number | null;
}
