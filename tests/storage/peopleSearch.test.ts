import { beforeEach, expect, test, vi } from 'vitest';
import type { Contact } from '@/domain/people/contact';
import type { Note } from '@/domain/people/note';
import { change } from '@/storage/change';
import { db } from '@/storage/db';
import { PeopleSearch } from '@/storage/peopleSearch';
import { aContact } from '../builders/aContact';
import { address } from '../builders/aReading';

const now = Temporal.Instant.from('2026-11-19T09:00:00Z');

function somebody(id: string, name: string, of: Partial<Contact> = {}): Contact {
  return aContact({ id, name, addresses: [address(`${id}@${id}.example`)], ...of });
}
const aNote = (id: string, contactId: string, text: string): Note => ({
  id,
  contactId,
  text,
  pinned: false,
  createdAt: now.epochMilliseconds,
  editedAt: null,
});
const put = (people: readonly Contact[], notes: readonly Note[] = []) =>
  change({ id: crypto.randomUUID(), now }, async (c) => {
    await c.put('contacts', people);
    await c.put('notes', notes);
  });

const ended = new AbortController();
let onReady = vi.fn<() => void>();
let search: PeopleSearch;

async function built(): Promise<void> {
  onReady = vi.fn<() => void>();
  search = new PeopleSearch(onReady, ended.signal);
  await vi.waitFor(() => expect(onReady).toHaveBeenCalled());
}
const found = (text: string) => search.find(text).map(({ id }) => id);

beforeEach(async () => {
  await db.delete();
  await db.open();
  await put(
    [
      somebody('lena', 'Lena Krüger', { addresses: [address('lena@brandt-technik.example')] }),
      somebody('marco', 'Marco Belli', { care: { tags: ['glass', 'north'] } }),
      somebody('elena', 'Ελένη Παπαδοπούλου'),
      somebody('wang', '王小明'),
      somebody('bello', 'Anna Bello', { followedSince: null }),
    ],
    [aNote('n-1', 'elena', 'Knows the buyer at Belforte')],
  );
  await built();
});

test.each([
  ['krug', ['lena']],
  ['Krueger', ['lena']],
  ['kru len', ['lena']],
  ['brandt-tech', ['lena']],
  ['lena@brandt-technik.example', ['lena']],
  ['north glass', ['marco']],
  ['παπαδ ελενη', ['elena']],
  ['小明', ['wang']],
  ['marco krüger', []],
  ['  ', []],
])('“%s” finds %o', (typed, ids) => {
  expect(found(typed)).toEqual(ids);
});

test('followed people come first, and whoever is found by a note alone is known as such', () => {
  expect(search.find('bel')).toEqual([
    { id: 'marco', isFollowed: true, company: 'marco.example', by: 'person' },
    { id: 'elena', isFollowed: true, company: 'elena.example', by: 'notes' },
    { id: 'bello', isFollowed: false, company: 'bello.example', by: 'person' },
  ]);
  expect(search.find('brandt')).toMatchObject([{ id: 'lena', by: 'company' }]);
});

test('what is written or deleted meanwhile is found, or no longer', async () => {
  await put([somebody('sara', 'Sara Rossi')], [aNote('n-2', 'sara', 'Second kiln in February')]);
  await vi.waitFor(() => expect(found('kiln')).toEqual(['sara']));
  await change({ id: 'd-1', now }, (c) => c.remove('notes', ['n-2']));
  await vi.waitFor(() => expect(found('kiln')).toEqual([]));
  await change({ id: 'd-2', now }, (c) => c.remove('contacts', ['sara']));
  await vi.waitFor(() => expect(found('sara')).toEqual([]));
});

test('a whole mailbox that is written at once is found too', async () => {
  const many = Array.from({ length: 60 }, (_, i) => somebody(`p${i}`, `Paola Bassi ${i}`));
  await put(many);
  await vi.waitFor(() => expect(found('paola')).toHaveLength(60));
});
