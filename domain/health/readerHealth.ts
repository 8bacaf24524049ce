/** How often one way of reading a fact has answered, or the fact was missing: counts and days, nothing of any mail. */
export interface ReaderHealth {
  /** `<service>/<fact>/<strategy>`, without a strategy where the fact was missing. */
  readonly id: string;
  readonly service: string;
  readonly fact: string;
  /** `null`: none of them answered. */
  readonly strategy: string | null;
  /** The days with answers, the newest last. */
  readonly days: readonly DayCount[];
  /** Epoch milliseconds. */
  readonly lastAt: number;
}

interface DayCount {
  /** ISO date. */
  readonly day: string;
  readonly count: number;
}

/** How far back it is counted. */
export const HEALTH_KEPT_DAYS = 14;
