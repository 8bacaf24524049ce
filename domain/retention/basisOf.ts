import type { Settings } from '@/domain/people/settings';

/** FNV-1a, 32 bit (Fowler, Noll, Vo; RFC 9923). */
const OFFSET = 0x81_1c_9d_c5;
const PRIME = 0x01_00_01_93;

/**
 * What everybody's kept instants rest on beside their own facts, as one short word: whoever is kept with another one is
 * brought up to date. `median`: of the user's own people (STATUS rule 3).
 */
export function basisOf(settings: Settings, median: number | null): string {
  const { zone, away, intervals, workingDays, workFrom, workTo } = settings;
  const { holidays, holidayCountries } = settings;
  const work = [workingDays, workFrom, workTo, holidays, holidayCountries];
  let hash = OFFSET;
  for (const unit of JSON.stringify([median, zone, away, intervals, work])) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), PRIME);
  }
  return (hash >>> 0).toString(36);
}
