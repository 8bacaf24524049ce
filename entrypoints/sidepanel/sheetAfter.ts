import { worryIn } from '@/domain/records/worryIn';
import type { PersonRecord } from '@/domain/records/record';
import type { OpenSheet } from './openSheet';

/** What a record leads to at once: so-so, unhappy and worse than expected open the sheet of a problem (DESIGN P2, P15). */
export function sheetAfter(record: PersonRecord, before: PersonRecord | null): OpenSheet | null {
  const worry = worryIn(record);
  if (worry === null || (before !== null && worryIn(before) === worry)) return null;
  const prefill = { key: record.id, values: {}, interactionId: record.interactionId, quote: null };
  const { contactId } = record;
  return { kind: 'record', contactId, recordKind: 'problem', recordId: null, prefill };
}
