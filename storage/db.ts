import { Dexie, type EntityTable } from 'dexie';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { KeptFigure } from '@/domain/figures/keptFigure';
import type { WeekReview } from '@/domain/figures/weekReview';
import type { ReaderHealth } from '@/domain/health/readerHealth';
import type { Interaction } from '@/domain/mail/interaction';
import type { MailsWithNobody } from '@/domain/mail/mailsWithNobody';
import type { Contact } from '@/domain/people/contact';
import type { NamedPerson } from '@/domain/people/namedPerson';
import type { Note } from '@/domain/people/note';
import type { Settings } from '@/domain/people/settings';
import type { PersonRecord } from '@/domain/records/record';
import type { KeptSuggestion } from '@/domain/suggestions/keptSuggestion';
import type { Act } from './act';
import { versions } from './versions';

/** A contact as it lies in the table: with the beginnings by which it is found, and its company (`companyOf`). */
export type ContactRow = Contact & {
  readonly words: readonly string[];
  readonly company?: string;
};

class PremuraDb extends Dexie {
  declare contacts: EntityTable<ContactRow, 'id'>;
  declare interactions: EntityTable<Interaction, 'id'>;
  declare mailsWithNobody: EntityTable<MailsWithNobody, 'id'>;
  declare followUps: EntityTable<FollowUp, 'id'>;
  declare namedPeople: EntityTable<NamedPerson, 'id'>;
  declare notes: EntityTable<Note, 'id'>;
  declare records: EntityTable<PersonRecord, 'id'>;
  declare suggestions: EntityTable<KeptSuggestion, 'id'>;
  declare figures: EntityTable<KeptFigure | WeekReview, 'id'>;
  declare settings: EntityTable<Settings, 'id'>;
  declare readerHealth: EntityTable<ReaderHealth, 'id'>;
  declare acts: EntityTable<Act, 'id'>;

  constructor(name: string) {
    super(name);
    for (const { version, stores } of versions) this.version(version).stores(stores);
  }
}

/** The one database, in the extension's own origin. Only `change()` writes to it, but for the reader's own counts. */
export const db = new PremuraDb('premura');
