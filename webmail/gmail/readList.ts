import type { ReadingContext } from '../webmail';
import type { ListReading } from '../withList';
import { readRows } from './shownRows';

const MOST_ROWS = 2_000;

export function readList(page: Document, context: ReadingContext): ListReading {
  const readings = readRows(page, context)
    .slice(0, MOST_ROWS)
    .filter(({ row }) => row.threadId !== null || row.people.length > 0);
  if (readings.length === 0) {
    return { list: null, facts: [['list', [{ missing: 'no list is shown' }]]] };
  }
  const list = readings.map(({ row: { threadId, people, subject, at } }) => ({
    threadId,
    people,
    subject,
    at,
  }));
  const facts = ['row-thread-id', 'row-people', 'row-subject', 'row-time'].map(
    (fact) => [fact, readings.flatMap((reading) => reading.facts[fact] ?? [])] as const,
  );
  return { list, facts: [['list', [{ value: list, readBy: 'rows' }]], ...facts] };
}
