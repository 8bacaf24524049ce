import { beforeEach, expect, test, vi } from 'vitest';
import { askBackground } from '@/messaging/page';
import { AskedDates } from '@/overlay/AskedDates';

vi.mock('@/messaging/page', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground);
const onLearnt = vi.fn<() => void>();
const settled = () => new Promise((resolve) => setTimeout(resolve));
const texts = () => ask.mock.calls.map(([, request]) => ('texts' in request ? request.texts : []));

beforeEach(() => {
  ask.mockReset();
  onLearnt.mockReset();
  ask.mockImplementation((async (_name: string, request: { texts: string[] }) =>
    request.texts.map((text) => (text === 'ieri' ? [] : ['2026-11-03T10:12:00']))) as never);
});

test('a date is nothing until the background has understood it, and then is known', async () => {
  const dates = new AskedDates(onLearnt).datesIn(['it']);
  expect(dates('3 nov 2026, 10:12')).toEqual([]);
  await settled();
  expect(onLearnt).toHaveBeenCalledOnce();
  expect(dates('3 nov 2026, 10:12').map(String)).toEqual(['2026-11-03T10:12:00']);
  await settled();
  expect(ask).toHaveBeenCalledOnce();
});

test('all dates of one reading go in one message, each once', async () => {
  const dates = new AskedDates(onLearnt).datesIn(['it']);
  ['3 nov', '4 nov', '3 nov'].forEach(dates);
  await settled();
  expect(texts()).toEqual([['3 nov', '4 nov']]);
});

test('what cannot be understood is not asked again', async () => {
  const dates = new AskedDates(onLearnt).datesIn(['it']);
  dates('ieri');
  await settled();
  expect(dates('ieri')).toEqual([]);
  await settled();
  expect(ask).toHaveBeenCalledOnce();
});

test('the same languages have the same reader, others their own', () => {
  const { datesIn } = new AskedDates(onLearnt);
  expect(datesIn(['it', 'en'])).toBe(datesIn(['it', 'en']));
  expect(datesIn(['it', 'en'])).not.toBe(datesIn(['de']));
});

test('a background that does not hear is asked again by the next reading', async () => {
  ask.mockRejectedValueOnce(new Error('gone'));
  const dates = new AskedDates(onLearnt).datesIn(['it']);
  dates('3 nov');
  await settled();
  expect(onLearnt).not.toHaveBeenCalled();
  dates('3 nov');
  await settled();
  expect(onLearnt).toHaveBeenCalledOnce();
});

test('what is wanted while the answer is under way is asked for after it', async () => {
  const reader = new AskedDates(() => dates('5 nov'));
  const dates = reader.datesIn(['it']);
  dates('3 nov');
  await Promise.resolve();
  dates('4 nov');
  await settled();
  dates('4 nov');
  await settled();
  expect(texts().flat()).toEqual(expect.arrayContaining(['3 nov', '4 nov', '5 nov']));
});

test('what is too long for a date is no date', async () => {
  const dates = new AskedDates(onLearnt).datesIn(['it']);
  dates('x'.repeat(101));
  await settled();
  expect(ask).not.toHaveBeenCalled();
});
