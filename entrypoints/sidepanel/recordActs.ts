import type { RecordActs } from '@/components/records/recordActs';
import type { Acts } from './useActs';
import { sheetAfter } from './sheetAfter';
import type { Person } from './readPerson';
import type { Selection } from './useSelection';

/** What the card can do with what is written down about its person. */
export function recordActs(
  { contact, records }: Person,
  { act }: Acts,
  { setSheet }: Selection,
): RecordActs {
  const ofContact = { kind: 'record', contactId: contact.id, prefill: null } as const;
  return {
    onChoose: () => setSheet({ kind: 'write-down', contactId: contact.id, words: null }),
    onWrite: (recordKind) => setSheet({ ...ofContact, recordKind, recordId: null }),
    onEdit: ({ id, kind }) => setSheet({ ...ofContact, recordKind: kind, recordId: id }),
    onKeep: (record, words) => {
      const before = records.find(({ id }) => id === record.id) ?? null;
      void act('recordKept', { record }, words).then((kept) => {
        const next = kept === null ? null : sheetAfter(record, before);
        if (next !== null) setSheet(next);
      });
    },
  };
}
