/** What a clock on the wall shows. */
export interface Clock {
  readonly year: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** While a zone's clocks are not changed: one question to the browser for all mails of that half-year. */
interface Span {
  readonly zone: string;
  readonly from: number;
  readonly until: number;
  /** Milliseconds east of UTC, and as it is written: "+01:00". */
  readonly offset: number;
  readonly written: string;
}

let last: Span | null = null;

/** What clocks in a zone show at an instant, in epoch milliseconds. */
export function clockIn(zone: string, at: number): Clock {
  return clockAt(at + spanAt(zone, at).offset);
}

/** The same for a clock that is set so many milliseconds from UTC: `local` is the sum of both. */
export function clockAt(local: number): Clock {
  const date = new Date(local);
  return {
    year: date.getUTCFullYear(),
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

/** ISO-8601 with the zone's offset, to the second. */
export function isoIn(zone: string, at: number): string {
  const { offset, written } = spanAt(zone, at);
  return new Date(at + offset).toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length) + written;
}

function spanAt(zone: string, at: number): Span {
  if (last?.zone !== zone || at < last.from || at >= last.until) last = spanAround(zone, at);
  return last;
}

function spanAround(zone: string, at: number): Span {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  // "Previous" means before: a change in this very millisecond counts, too.
  const before = there.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const after = there.getTimeZoneTransition('next');
  return {
    zone,
    from: before?.epochMilliseconds ?? -Infinity,
    until: after?.epochMilliseconds ?? Infinity,
    offset: there.offsetNanoseconds / 1e6,
    // Seconds are of long ago; no webmail writes them.
    written: there.offset.slice(0, '+hh:mm'.length),
  };
}
