import { beforeEach, expect, test, vi } from 'vitest';
import { onThreadOpened } from '@/entrypoints/background/onThreadOpened';
import { tidyUp } from '@/entrypoints/background/tidyUp';
import { factHealth } from '@/domain/health/factHealth';
import { readerHealth } from '@/storage/readerHealth';
import { aMessage, aReading } from '../../builders/aReading';
import { freshBackground } from './freshBackground';

vi.mock('@/messaging/background');

const start = Temporal.Instant.from('2026-11-19T09:00:00Z');
const today = Temporal.PlainDate.from('2026-11-19');
const page = { from: 'page', tabId: 7 } as const;
let acts = 0;
const open = async (of: Parameters<typeof aReading>[1]) => {
  const reading = aReading([aMessage({ sentAt: '2026-11-18T09:00:00Z' })], of);
  await onThreadOpened({ actId: `act-${(acts += 1)}`, reading }, page);
};

beforeEach(async () => {
  await freshBackground(start);
});

test('each reading is counted, also one that names nobody', async () => {
  await open({ readBy: { subject: 'data attribute' } });
  await open({ readBy: { subject: 'data attribute' }, account: null, contact: null });
  await open({ readBy: {}, missing: [{ fact: 'subject', reason: 'no heading of Anna Conti' }] });
  const rows = await readerHealth();
  expect(factHealth(rows, today)).toEqual([
    {
      service: 'gmail',
      fact: 'subject',
      answering: [{ strategy: 'data attribute', count: 2 }],
      stopped: [],
      missing: 1,
    },
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/anna|montaggio/iu);
});

test('what has not answered for two weeks is forgotten', async () => {
  await open({ readBy: { subject: 'data attribute' } });
  vi.setSystemTime(start.add({ hours: 24 * 15 }).epochMilliseconds);
  await tidyUp();
  expect(await readerHealth()).toEqual([]);
});
