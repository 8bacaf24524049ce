import type { Interval } from './history';

/** The union of the intervals, each instant once, in order (rule 2). */
export function unionOf(intervals: readonly Interval[]): readonly Interval[] {
  const union: Interval[] = [];
  for (const one of intervals.toSorted((a, b) => a.from - b.from)) {
    const last = union.at(-1);
    if (last !== undefined && one.from <= last.to) {
      union[union.length - 1] = { from: last.from, to: Math.max(last.to, one.to) };
    } else if (one.to > one.from) union.push(one);
  }
  return union;
}

/** Milliseconds between two instants that were not spent away. `away` is a union. */
export function presentBetween(from: number, to: number, away: readonly Interval[]): number {
  const absent = away.map((one) => Math.max(0, Math.min(one.to, to) - Math.max(one.from, from)));
  return absent.reduce((left, one) => left - one, to - from);
}

/** The instant at which so many milliseconds not spent away will have passed. `away` is a union. */
export function afterPresent(from: number, duration: number, away: readonly Interval[]): number {
  let at = from + duration;
  for (const one of away) {
    if (one.to <= from || one.from >= at) continue;
    at += one.to - Math.max(one.from, from);
  }
  return at;
}
