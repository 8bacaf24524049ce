import { z } from 'zod/mini';
import { followUpSchema } from '@/domain/followUps/followUp';
import { interactionSchema } from '@/domain/mail/interaction';
import { contactSchema } from '@/domain/people/contact';
import { noteSchema } from '@/domain/people/note';
import { settingsSchema } from '@/domain/people/settings';
import { personRecordSchema } from '@/domain/records/record';
import { keptSuggestionSchema } from '@/domain/suggestions/keptSuggestion';

/** The form of the file; a later one is a new number, and what was written before stays readable. */
export const BACKUP_VERSION = 1;

const rows = <Row extends z.core.$ZodType>(row: Row) => z.readonly(z.array(row));

export const backupTablesSchema = z.readonly(
  z.strictObject({
    contacts: rows(contactSchema),
    interactions: rows(interactionSchema),
    followUps: rows(followUpSchema),
    notes: rows(noteSchema),
    records: rows(personRecordSchema),
    suggestions: rows(keptSuggestionSchema),
    settings: rows(settingsSchema),
  }),
);
export type BackupTables = z.infer<typeof backupTablesSchema>;
export type BackupCounts = Readonly<Record<keyof BackupTables, number>>;

const counts = z.record(z.string(), z.int().check(z.minimum(0)));

const NO_BACKUP = 'this is no backup of Premura';
const OTHER_VERSION = 'it was made by another version of Premura: update Premura, then try again';

/** What stands around the tables; they are read after the checksum has shown that nothing is damaged. */
export const backupFrameSchema = z.readonly(
  z.strictObject(
    {
      format: z.literal('premura-backup', NO_BACKUP),
      version: z.literal(BACKUP_VERSION, OTHER_VERSION),
      /** ISO-8601. */
      madeAt: z.iso.datetime(),
      counts,
      /** SHA-256 of everything else (`checksumOf`), hexadecimal. */
      checksum: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      tables: z.record(z.string(), z.array(z.unknown())),
    },
    NO_BACKUP,
  ),
);
export type Backup = Omit<z.infer<typeof backupFrameSchema>, 'tables' | 'counts'> & {
  readonly counts: BackupCounts;
  readonly tables: BackupTables;
};
