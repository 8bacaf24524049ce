/** ISO-8601 as epoch milliseconds; without an offset it is taken as UTC, a date alone as its midnight. `null` if it is none. */
export function epochOfIso(text: string): number | null {
  for (const read of [
    () => Temporal.Instant.from(text).epochMilliseconds,
    () => Temporal.PlainDateTime.from(text).toZonedDateTime('UTC').epochMilliseconds,
  ]) {
    try {
      return read();
    } catch {
      // Not in this form: the next one, or none.
    }
  }
  return null;
}
