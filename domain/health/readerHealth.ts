/** How often one way of reading a fact answered, or the fact was missing: counts and days, nothing of any mail. */
export interface ReaderHealth {
  /** `<service>/<fact>/<strategy>`; without a strategy the fact was missing. */
  readonly id: string;
  readonly service: string;
  readonly fact: string;
  /** `null`: nobody could read the fact. */
  readonly strategy: string | null;
  /** ISO dates, the newest last, at most `DAYS_KEPT`. */
  readonly days: readonly DayCount[];
  /** Epoch milliseconds. */
  readonly lastAt: number;
}

export interface DayCount {
  readonly day: string;
  readonly count: number;
}
