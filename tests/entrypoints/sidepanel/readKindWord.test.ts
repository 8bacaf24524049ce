import { afterEach, expect, test } from 'vitest';
import type { RecordOf } from '@/domain/records/record';
import { readKindWord } from '@/entrypoints/sidepanel/readKindWord';
import { contactRow } from '@/storage/contactRow';
import { db } from '@/storage/db';
import { aContact } from '../../builders/aContact';
import { ofARecord } from '../../builders/aRecord';
import { aMoment } from '../../components/aMoment';

afterEach(async () => {
  await db.records.clear();
  await db.contacts.clear();
});

const { now } = aMoment();

async function said(words: string, daysAgo: number) {
  await db.contacts.put(contactRow(aContact({ id: 'anna', name: 'Anna Conti' })));
  const at = now.subtract({ days: daysAgo }).epochMilliseconds;
  const praise: RecordOf<'kind-words'> = { ...ofARecord, id: words, kind: 'kind-words', words, at };
  await db.records.put(praise);
}

test('the newest kind words of these weeks are told, with who said them', async () => {
  await said('Always on time.', 3);
  await said('Thank you for calling.', 20);
  const found = await readKindWord(now);
  expect(found?.said.words).toBe('Always on time.');
  expect(found?.name).toBe('Anna Conti');
});

test('what was said long ago is not brought up', async () => {
  await said('Always on time.', 31);
  expect(await readKindWord(now)).toBeNull();
});
