/** Now, in the home zone, and the language in which days are said. */
export interface Moment {
  readonly now: Temporal.ZonedDateTime;
  /** BCP 47. */
  readonly locale: string;
}

export function zonedAt(epoch: number, { now }: Moment): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(now.timeZoneId);
}
