import { expect, test } from 'vitest';
import { isSame } from '@/overlay/isSame';

const anna = { name: 'Anna', address: 'anna@firm.example' };
const said = { thread: { id: '1', messages: [{ from: anna, text: null }] }, contact: anna };

test('the same words twice are the same', () => {
  expect(isSame(said, structuredClone(said))).toBe(true);
});

test.each([
  ['another word', { ...said, contact: { ...anna, name: 'Anne' } }],
  ['nobody', { ...said, contact: null }],
  ['one message more', { ...said, thread: { id: '1', messages: [...said.thread.messages, null] } }],
  ['one message less', { ...said, thread: { id: '1', messages: [] } }],
  ['something beside', { ...said, view: 'list' }],
  ['nothing at all', null],
])('%s is another', (_, other) => {
  expect(isSame(said, other)).toBe(false);
  expect(isSame(other, said)).toBe(false);
});
