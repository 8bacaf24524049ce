import MiniSearch from 'minisearch';
import { companyOfContact } from '@/domain/people/companyOf';
import type { Contact } from '@/domain/people/contact';
import type { Note } from '@/domain/people/note';
import { searchWord } from '@/domain/people/searchWord';
import { searchWordsIn } from '@/domain/people/searchWordsIn';

/** Somebody who was found. */
export interface PersonFound {
  readonly id: string;
  readonly isFollowed: boolean;
  readonly company: string | null;
  /** Whether every typed word stands in the company, or one in the notes alone. */
  readonly by: 'company' | 'notes' | 'person';
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly addresses: string;
  readonly company: string;
  readonly tags: string;
  readonly notes: string;
  readonly isFollowed: boolean;
}

const AT_ONCE = 500;

/** Everybody by the words of name, address, company, tags and notes: any script, any order, from the first letters on. */
export class PeopleIndex {
  readonly #words = new MiniSearch<Entry>({
    fields: ['name', 'addresses', 'company', 'tags', 'notes'],
    storeFields: ['isFollowed', 'company'],
    tokenize: (text) => searchWordsIn(text).map((word) => word.text),
    processTerm: kept,
    searchOptions: {
      processTerm: searchWord,
      prefix: true,
      combineWith: 'AND',
      boost: { name: 8, company: 3, addresses: 3, tags: 3 },
    },
  });

  /** In portions, so that one can go on typing. */
  async addAll(people: readonly Contact[], notes: readonly Note[]): Promise<void> {
    const of = Map.groupBy(notes, ({ contactId }) => contactId);
    const entries = people.map((contact) => entryOf(contact, of.get(contact.id) ?? []));
    await this.#words.addAllAsync(entries, { chunkSize: AT_ONCE });
  }

  /** What is known of that person now; `undefined`: nobody is kept there any more. */
  put(id: string, contact: Contact | undefined, notes: readonly Note[]): void {
    if (this.#words.has(id)) this.#words.discard(id);
    if (contact !== undefined) this.#words.add(entryOf(contact, notes));
  }

  /** Followed people first, then by how well they fit. */
  find(text: string): readonly PersonFound[] {
    const found = this.#words.search(text).map((hit) => ({
      id: String(hit.id),
      isFollowed: hit['isFollowed'] === true,
      company: hit['company'] === '' ? null : String(hit['company']),
      by: foundBy(Object.values(hit.match)),
    }));
    return found.toSorted((a, b) => Number(b.isFollowed) - Number(a.isFollowed));
  }
}

/** An umlaut is written in two ways: "Krüger" is found as "Kruger" and as "Krueger". */
function kept(word: string): string | string[] {
  const folded = searchWord(word);
  const german = searchWord(word.normalize('NFC').replaceAll(/[äöüÄÖÜ]/gu, '$&e'));
  return german === folded ? folded : [folded, german];
}

function entryOf(contact: Contact, notes: readonly Note[]): Entry {
  return {
    id: contact.id,
    name: contact.name ?? '',
    addresses: contact.addresses.join(' '),
    company: companyOfContact(contact) ?? '',
    tags: (contact.care?.tags ?? []).join(' '),
    notes: notes.map(({ text }) => text).join('\n'),
    isFollowed: contact.followedSince !== null,
  };
}

/** `fields`: of each typed word, where it stands. */
function foundBy(fields: readonly (readonly string[])[]): PersonFound['by'] {
  if (fields.every((where) => where.includes('company') && !where.includes('name'))) {
    return 'company';
  }
  return fields.some((where) => where.every((field) => field === 'notes')) ? 'notes' : 'person';
}
