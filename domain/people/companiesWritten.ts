import { companyOfContact } from './companyOf';
import type { Contact } from './contact';

/** Somebody and how many mails with them were seen; the first of them at that instant (epoch milliseconds). */
export interface Written {
  readonly contact: Contact;
  readonly mails: number;
  readonly firstAt: number;
}

/** People of one company, or one person where anybody can have such an address. */
export interface WrittenCompany {
  readonly key: string;
  /** The domain; `null` for a person alone. */
  readonly company: string | null;
  readonly people: readonly Contact[];
  readonly mails: number;
}

/** So many mails tell a rhythm (STATUS rule 9, "low n < 3"). */
const TELLING = 4;

/** Whose rhythm can be told. */
export function hasRhythm({ mails }: Pick<Written, 'mails'>): boolean {
  return mails >= TELLING;
}

/** Whom the user writes with and does not follow yet, by company, those with the most mails first. */
export function companiesWritten(written: readonly Written[]): readonly WrittenCompany[] {
  const strangers = written.filter(({ contact }) => contact.followedSince === null);
  const groups = Map.groupBy(strangers, ({ contact }) => companyOfContact(contact) ?? contact.id);
  return [...groups]
    .map(([key, some]) => ({
      key,
      company: some[0] === undefined ? null : companyOfContact(some[0].contact),
      people: some.map(({ contact }) => contact),
      mails: some.reduce((sum, { mails }) => sum + mails, 0),
    }))
    .toSorted((a, b) => b.mails - a.mails || a.key.localeCompare(b.key));
}
