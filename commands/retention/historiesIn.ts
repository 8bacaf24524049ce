import type { RetentionHistory } from '@/domain/retention/history';
import { WrongUse } from '../support/wrongUse';
import { epochOfIso } from '../support/epochOfIso';
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
  if (new Set(names).size < names.length)
    throw new WrongUse('A column stands twice in the header.');
  const tooLong = rows.find(({ fields }) => fields.length > names.length);
  if (tooLong) throw new WrongUse(`Line ${tooLong.line}: it has more fields than the header.`);
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
  const time = (fields[timestamp] ?? '').trim();
  const at = epochOfIso(time);
  if (at === null) {
    throw new WrongUse(`Line ${line}: "${time}" is no ISO-8601 time such as 2026-11-19T09:00:00Z.`);
  }
  return { at, direction: directions[said as keyof typeof directions] };
}
