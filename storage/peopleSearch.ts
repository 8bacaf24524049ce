import { Dexie, type ObservabilitySet } from 'dexie';
import { db } from './db';
import { PeopleIndex, type PersonFound } from './peopleIndex';

/** What was changed in a table: these rows, or more than are told one by one. */
type Changed = readonly string[] | 'all';

/**
 * Search over everybody who is kept, in the memory of one page. Built once; what is written later, here or in the background,
 * is brought in row by row.
 */
export class PeopleSearch {
  #index = new PeopleIndex();
  /** Of each note whose it is: a deleted one no longer says so. */
  #ownerOf = new Map<string, string>();
  #last: Promise<void> = Promise.resolve();
  readonly #onReady: () => void;

  /** @param onReady told whenever there is something new to find. */
  constructor(onReady: () => void, signal: AbortSignal) {
    this.#onReady = onReady;
    const onMutated = (parts: ObservabilitySet) => {
      const people = changedIn(parts, 'contacts');
      const notes = changedIn(parts, 'notes');
      if (people.length > 0 || notes.length > 0) this.#afterLast(() => this.#bring(people, notes));
    };
    Dexie.on.storagemutated.subscribe(onMutated);
    signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(onMutated));
    this.#afterLast(() => this.#build());
  }

  find(text: string): readonly PersonFound[] {
    return this.#index.find(text);
  }

  #afterLast(work: () => Promise<void>): void {
    this.#last = this.#last.then(work, work).then(this.#onReady);
  }

  async #build(): Promise<void> {
    const [people, notes] = await Promise.all([db.contacts.toArray(), db.notes.toArray()]);
    const index = new PeopleIndex();
    await index.addAll(people, notes);
    this.#index = index;
    this.#ownerOf = new Map(notes.map(({ id, contactId }) => [id, contactId]));
  }

  async #bring(people: Changed, notes: Changed): Promise<void> {
    if (people === 'all' || notes === 'all') return this.#build();
    const before = notes.map((id) => this.#ownerOf.get(id));
    for (const note of await db.notes.bulkGet([...notes])) {
      if (note !== undefined) this.#ownerOf.set(note.id, note.contactId);
    }
    const owners = [...before, ...notes.map((id) => this.#ownerOf.get(id))];
    const ids = new Set([...people, ...owners.filter((id) => id !== undefined)]);
    await Promise.all([...ids].map((id) => this.#read(id)));
    return undefined;
  }

  async #read(id: string): Promise<void> {
    const [contact, notes] = await Promise.all([
      db.contacts.get(id),
      db.notes
        .where('[contactId+createdAt]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .toArray(),
    ]);
    this.#index.put(id, contact, notes);
  }
}

/** The primary keys that were written or deleted, as Dexie tells every page of the extension. */
function changedIn(parts: ObservabilitySet, table: 'contacts' | 'notes'): Changed {
  const tree = parts[`idb://${db.name}/${table}/`];
  const ranges = tree === undefined ? [] : rangesIn(tree as Range);
  const isEach = ranges.every(({ from, to }) => typeof from === 'string' && from === to);
  return isEach ? ranges.map(({ from }) => String(from)) : 'all';
}

/** The nodes of Dexie's tree of ranges; an empty one has none. */
interface Range {
  readonly from?: unknown;
  readonly to?: unknown;
  readonly l?: Range | null;
  readonly r?: Range | null;
}

function rangesIn(node: Range): readonly Range[] {
  const here = 'from' in node ? [node] : [];
  const beside = [node.l, node.r].flatMap((one) => (one ? rangesIn(one) : []));
  return [...here, ...beside];
}
