import type { PersonRecord } from '../record';
import type { Faults } from './faults';
import type { Values } from './values';

/** About whom a sheet is written, and when. */
export interface Told<R extends PersonRecord> {
  readonly id: string;
  readonly contactId: string;
  readonly interactionId: string | null;
  readonly quote: string | null;
  /** The record as it stood; `null` for a new one. */
  readonly before: R | null;
  /** In the home zone. */
  readonly now: Temporal.ZonedDateTime;
}

/** How a kind of record is written in a sheet: its fields, what is wrong with them, and what becomes of them. */
export interface RecordForm<R extends PersonRecord> {
  readonly blank: (today: Temporal.PlainDate) => Values;
  readonly valuesOf: (record: R, zone: string) => Values;
  /** By field; none: it can be kept. */
  readonly faults: (values: Values, told: Told<R>) => Faults;
  /** Only of values without a fault. */
  readonly recordOf: (values: Values, told: Told<R>) => R;
}
