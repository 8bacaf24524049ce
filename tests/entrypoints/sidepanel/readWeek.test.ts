import { afterEach, expect, test } from 'vitest';
import type { RecordOf } from '@/domain/records/record';
import { firstSettings } from '@/domain/people/settings';
import { readWeek } from '@/entrypoints/sidepanel/readWeek';
import { db } from '@/storage/db';
import { aFollowUp } from '../../builders/aFollowUp';
import { aPromise } from '../../builders/aRecord';

afterEach(async () => {
  await Promise.all([db.followUps.clear(), db.records.clear(), db.settings.clear()]);
});

/** A Thursday. */
const now = Temporal.ZonedDateTime.from('2026-11-19T20:00[Europe/Rome]');
const at = (local: string) =>
  Temporal.ZonedDateTime.from(`${local}[Europe/Rome]`).epochMilliseconds;

let nth = 0;

async function thanked(contactId: string, local: string, state: 'done' | 'dismissed' = 'done') {
  nth += 1;
  const closed = { how: 'message', at: at(local) } as const;
  await db.followUps.put(
    aFollowUp({ id: `thanks-${nth}`, kind: 'thank-you', contactId, state, closed }),
  );
}

async function kept(id: string, local: string, of: Partial<RecordOf<'promise'>> = {}) {
  await db.records.put(
    aPromise({ id, at: at('2026-11-02T09:00'), state: 'kept', closedAt: at(local), ...of }),
  );
}

test('people are counted once, promises each, from Monday on', async () => {
  await thanked('anna', '2026-11-16T00:00');
  await thanked('anna', '2026-11-18T09:00');
  await thanked('sara', '2026-11-19T20:00');
  await kept('list', '2026-11-17T09:00');
  await kept('quote', '2026-11-18T09:00');
  expect(await readWeek(now)).toEqual({ thanked: 2, kept: 2 });
});

test('last week, what was not wanted and promises of theirs are not counted', async () => {
  await thanked('anna', '2026-11-15T23:59');
  await thanked('sara', '2026-11-18T09:00', 'dismissed');
  await kept('list', '2026-11-13T09:00');
  await kept('theirs', '2026-11-18T09:00', { by: 'them' });
  expect(await readWeek(now)).toEqual({ thanked: 0, kept: 0 });
});

test('nothing is told where figures about one’s own work are off', async () => {
  await db.settings.put({ ...firstSettings('Europe/Rome'), showsFigures: false });
  expect(await readWeek(now)).toBeNull();
});
