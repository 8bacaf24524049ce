import type { RetentionHistory } from '@/domain/retention/history';
import { WrongUse } from '../support/wrongUse';
import { type CsvRecord, readCsv } from './readCsv';

type Touch = RetentionHistory['interactions'][number];

const directions = { in: 'in', out: 'out', both: 'both', '': 'both' } as const;
const HEADER = 'The first line must be a header with the columns contact,timestamp[,direction].';

/** The interactions of each contact in a CSV file, contacts in the order of the file. */
export function historiesIn(text: string): ReadonlyMap<string, readonly Touch[]> {
  const [header, ...rows] = readCsv(text.replace(/^\uFEFF/u, ''));
  const names = header?.fields.map((name) => name.trim().toLowerCase()) ?? [];
  const at = (name: string) => names.indexOf(name);
  if (at('contact') < 0 || at('timestamp') < 0) throw new WrongUse(HEADER);
  const touches = rows.map((row) => ({
    contact: contactOf(row, at('contact')),
    touch: touchOf(row, at('timestamp'), at('direction')),
  }));
  const byContact = Map.groupBy(touches, ({ contact }) => contact);
  return new Map(
    [...byContact].map(([contact, list]) => [contact, list.map(({ touch }) => touch)]),
  );
}

function contactOf({ fields, line }: CsvRecord, column: number): string {
  const contact = fields[column]?.trim() ?? '';
  if (contact === '') throw new WrongUse(`Line ${line}: the contact is missing.`);
  return contact;
}

function touchOf({ fields, line }: CsvRecord, timestamp: number, direction: number): Touch {
  const said = (fields[direction] ?? '').trim().toLowerCase();
  if (!Object.hasOwn(directions, said)) {
    throw new WrongUse(`Line ${line}: the direction is "in", "out" or empty, not "${said}".`);
  }
  const way = directions[said as keyof typeof directions];
  return { at: epochOf((fields[timestamp] ?? '').trim(), line), direction: way };
}

/** ISO-8601; without an offset it is taken as UTC, a date alone as its midnight. */
function epochOf(text: string, line: number): number {
  for (const read of [
    () => Temporal.Instant.from(text).epochMilliseconds,
    () => Temporal.PlainDateTime.from(text).toZonedDateTime('UTC').epochMilliseconds,
  ]) {
    try {
      return read();
    } catch {
      // Not in this form: the next one, or the message below.
    }
  }
  throw new WrongUse(`Line ${line}: "${text}" is no ISO-8601 time such as 2026-11-19T09:00:00Z.`);
}
