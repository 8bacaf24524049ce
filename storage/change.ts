import type { KeptFigure } from '@/domain/figures/keptFigure';
import type { WeekReview } from '@/domain/figures/weekReview';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { Interaction } from '@/domain/mail/interaction';
import type { MailsWithNobody } from '@/domain/mail/mailsWithNobody';
import type { Contact } from '@/domain/people/contact';
import type { NamedPerson } from '@/domain/people/namedPerson';
import type { Note } from '@/domain/people/note';
import type { Settings } from '@/domain/people/settings';
import type { PersonRecord } from '@/domain/records/record';
import type { KeptSuggestion } from '@/domain/suggestions/keptSuggestion';
import type { RowChange, TableName } from './act';
import { contactRow } from './contactRow';
import { db } from './db';

interface Rows {
  readonly contacts: Contact;
  readonly interactions: Interaction;
  readonly mailsWithNobody: MailsWithNobody;
  readonly followUps: FollowUp;
  readonly namedPeople: NamedPerson;
  readonly notes: Note;
  readonly records: PersonRecord;
  readonly suggestions: KeptSuggestion;
  readonly figures: KeptFigure | WeekReview;
  readonly settings: Settings;
}

export interface Change {
  /** Writes rows; undo brings back what stood there before. */
  readonly put: <T extends TableName>(table: T, rows: readonly Rows[T][]) => Promise<void>;
  readonly remove: (table: TableName, keys: readonly string[]) => Promise<void>;
  /** Writes what was read or follows from facts: nothing for the user to undo. */
  readonly record: <T extends TableName>(table: T, rows: readonly Rows[T][]) => Promise<void>;
  /** Takes away what follows from facts, or what may no longer be kept: nothing for the user to undo. */
  readonly forget: (table: TableName, keys: readonly string[]) => Promise<void>;
}

interface ActOf {
  /** Made by the caller: the same act sent twice is done once. */
  readonly id: string;
  readonly now: Temporal.Instant;
}

/**
 * The one door: every write is one event in one transaction, whole or not at all. Rows are read inside, so nothing is
 * written over what another event has just written. Here a second copy outside IndexedDB will be kept (QUALITY safe-1).
 *
 * @returns what `work` returned, also when the act was done before; it has been committed by then.
 * @throws what the browser says where it refuses to store; nothing of the act is kept then.
 */
export async function change<T>(act: ActOf, work: (c: Change) => Promise<T>): Promise<T> {
  return db.transaction('rw', db.tables, async () => {
    const known = await db.acts.get(act.id);
    if (known) return known.reply as T;
    const changes: RowChange[] = [];
    const reply = await work(openChange(changes));
    if (changes.length > 0) {
      await db.acts.put({ id: act.id, at: act.now.epochMilliseconds, changes, reply });
    }
    return reply;
  });
}

/** Undo reaches a day back; older before-images are not kept. */
const ACTS_KEPT_HOURS = 24;

/** Forgets before-images that nobody will ask for any more. */
export async function forgetOldActs(now: Temporal.Instant): Promise<void> {
  const oldest = now.subtract({ hours: ACTS_KEPT_HOURS }).epochMilliseconds;
  await db.acts.where('at').below(oldest).delete();
}

function openChange(changes: RowChange[]): Change {
  return {
    put: async (table, rows) => {
      if (rows.length === 0) return;
      const after = rowsFor(table, rows);
      const keys = after.map(({ id }) => id);
      const before: unknown[] = await db.table(table).bulkGet(keys);
      for (const [i, key] of keys.entries()) {
        changes.push({ table, key, before: before[i] ?? null, after: after[i] });
      }
      await db.table(table).bulkPut(after);
    },
    remove: async (table, keys) => {
      const before: unknown[] = await db.table(table).bulkGet([...keys]);
      for (const [i, key] of keys.entries()) {
        changes.push({ table, key, before: before[i] ?? null, after: null });
      }
      await db.table(table).bulkDelete([...keys]);
    },
    record: async (table, rows) => {
      if (rows.length > 0) await db.table(table).bulkPut(rowsFor(table, rows));
    },
    forget: async (table, keys) => {
      if (keys.length > 0) await db.table(table).bulkDelete([...keys]);
    },
  };
}

function rowsFor(table: TableName, rows: readonly { id: string }[]): { id: string }[] {
  return rows.map((row) => (table === 'contacts' ? contactRow(row as Contact) : { ...row }));
}
