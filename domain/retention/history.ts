/** Facts that beat the rhythm (STATUS rule 8). */
export interface RetentionFacts {
  readonly brokenPromiseOpen: boolean;
  readonly complaintOpen: boolean;
  readonly complaintUpdateOverdue: boolean;
  readonly saidUnhappy: boolean;
  /** An answer owed beyond what the person is used to. */
  readonly awaitingYouOverdue: boolean;
  /** Only the user says that somebody is lost. */
  readonly lostConfirmed: boolean;
  readonly paused: boolean;
  /** The user's own judgement for a while. */
  readonly pinned: 'healthy' | 'cooling' | 'at-risk' | null;
  /** With an order on record nobody is a one-off. */
  readonly hasOrdered: boolean;
  /** When somebody else of the same company was last in touch, epoch milliseconds. */
  readonly someoneElseAt: number | null;
}

export const noFacts: RetentionFacts = {
  brokenPromiseOpen: false,
  complaintOpen: false,
  complaintUpdateOverdue: false,
  saidUnhappy: false,
  awaitingYouOverdue: false,
  lostConfirmed: false,
  paused: false,
  pinned: null,
  hasOrdered: false,
  someoneElseAt: null,
};

/** An interval in epoch milliseconds, the end not included. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** What the status of one contact is made of: facts only. */
export interface RetentionHistory {
  /** Human, one-to-few; calls and meetings count like messages. `at` in epoch milliseconds, in any order. */
  readonly interactions: readonly {
    readonly at: number;
    readonly direction: 'in' | 'out' | 'both' | 'unknown';
  }[];
  /** The agreed interval in days; it replaces the statistics. */
  readonly cadenceDays: number | null;
  /** The user has said that they buy once a year (STATUS, "seasonal buyer"). */
  readonly isSeasonal: boolean;
  /** When the user or the contact was away; they may overlap. */
  readonly away: readonly Interval[];
  /** When the last piece of work ended: the rhythm begins anew there (STATUS, "project ended"). */
  readonly restartsAt: number | null;
  /** When their address was found to work no longer: the status stays as it was then. */
  readonly frozenAt: number | null;
  readonly facts: RetentionFacts;
}

/** A history of nothing but touches; what is known beyond them is put over it. */
export function plainHistory(interactions: RetentionHistory['interactions']): RetentionHistory {
  return {
    interactions,
    cadenceDays: null,
    isSeasonal: false,
    away: [],
    restartsAt: null,
    frozenAt: null,
    facts: noFacts,
  };
}
