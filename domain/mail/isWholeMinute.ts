const MINUTE = 60_000;

/** Whether an instant (epoch milliseconds) is told to the minute only, as far as one can see. */
export function isWholeMinute(instant: number): boolean {
  return instant % MINUTE === 0;
}
