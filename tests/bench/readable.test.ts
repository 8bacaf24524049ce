// @vitest-environment node
import { expect, test } from 'vitest';
import { person } from './page/benchPeople';
import { pageHtml } from './page/pageHtml';
import { threadId } from './page/threadHtml';
import { usePageReader } from '../webmail/thePageReader';

const read = usePageReader('UTC');

test('Premura reads the benchmark’s thread as it would a real one, so that its figures are those of real work', async () => {
  const thread = { number: 7, messages: 6, expanded: 2, isReplying: true };
  const reading = await read(pageHtml(thread));
  expect(reading.contact?.address).toBe(person(7).address);
  expect(reading.thread?.id).toBe(threadId(7));
  expect(reading.thread?.messages).toHaveLength(6);
  expect(reading.thread?.messages.filter(({ text }) => text !== null)).toHaveLength(2);
  expect(reading.missing.filter(({ fact }) => fact !== 'list')).toEqual([]);
});

test('the benchmark’s list is one to Premura', async () => {
  const reading = await read(pageHtml(null));
  expect(reading).toMatchObject({ view: 'list', thread: null });
});
