import type { PersonRecord } from './record';

/** The instant at which working together ended, if that is what the record says: a "no" to one offer is no loss (DESIGN P9). */
export function lostBy(record: PersonRecord): number | null {
  return record.kind === 'loss' && record.scope !== 'offer' ? record.at : null;
}
