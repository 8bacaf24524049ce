import type { Care } from './care';

/** What is said anew of the relationship, and which parts are taken back; the rest stays. */
export interface SaidOfCare {
  readonly care: Care;
  readonly without: readonly (keyof Care)[];
  readonly cadenceDays?: number | null;
}

/** `undefined` parts are taken back. */
export function careSaid(parts: {
  readonly [K in keyof Care]: Care[K] | undefined;
}): SaidOfCare {
  const entries = Object.entries(parts);
  const care = Object.fromEntries(entries.filter(([, part]) => part !== undefined)) as Care;
  const gone = entries.filter(([, part]) => part === undefined);
  return { care, without: gone.map(([name]) => name as keyof Care) };
}
