import type { RecordOf } from '@/domain/records/record';

/** DESIGN P6: a word of ours that was broken and whose breaking has not been told yet. */
export function isOurWordBroken({ by, state, brokenAt, toldLateAt }: RecordOf<'promise'>): boolean {
  if (by !== 'us' || state !== 'open' || brokenAt === null) return false;
  return toldLateAt === null || toldLateAt < brokenAt;
}
