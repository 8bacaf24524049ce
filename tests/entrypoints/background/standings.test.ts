import { beforeEach, describe, expect, test } from 'vitest';
import { DAY } from '@/domain/retention/policy';
import type { Contact } from '@/domain/people/contact';
import { bringAllUpToDate } from '@/entrypoints/background/bringAllUpToDate';
import { keepOlder, refreshStandings } from '@/entrypoints/background/refreshStandings';
import { change } from '@/storage/change';
import { contactById } from '@/storage/contacts';
import { db } from '@/storage/db';
import { currentSettings } from '@/storage/settings';
import { aContact } from '../../builders/aContact';
import { aKeptMail } from '../../builders/aKeptMail';
import { address } from '../../builders/aReading';

const now = Temporal.Now.instant();
const ago = (days: number) => now.epochMilliseconds - Math.round(days * DAY);

beforeEach(async () => {
  await db.delete();
  await db.open();
});

/** Somebody of Belforte who was in touch so many days ago each time. */
async function keep(id: string, days: readonly number[], of: Partial<Contact> = {}) {
  const contact = aContact({ id, addresses: [address(`${id}@belforte.example`)], ...of });
  const mails = days.map((one) =>
    aKeptMail({ at: ago(one), contactId: id, messageId: `${id}${one}` }),
  );
  await change({ id: crypto.randomUUID(), now }, async (c) => {
    await c.record('contacts', [contact]);
    await c.record('interactions', mails);
    await bringAllUpToDate(c, [id], now);
  });
}

async function wrote(id: string, days: number) {
  await change({ id: crypto.randomUUID(), now }, async (c) => {
    await c.record('interactions', [
      aKeptMail({ at: ago(days), contactId: id, messageId: `${id}${days}` }),
    ]);
    await bringAllUpToDate(c, [id], now);
  });
}

const rhythmOf = async (id: string) => (await contactById(id))?.rhythm;
const monthly = [300, 270, 240, 210, 180];

describe('somebody else of the same company', () => {
  test('who writes holds a silent colleague at cooling', async () => {
    await keep('giulia', monthly);
    await keep('marco', [100]);
    expect((await rhythmOf('giulia'))?.atRiskAt).toBeLessThan(now.epochMilliseconds);
    await wrote('marco', 1);
    const held = await rhythmOf('giulia');
    expect(held?.coolingAt).toBeLessThan(now.epochMilliseconds);
    expect(held?.atRiskAt).toBe(ago(1) + Math.floor((held?.usualDays ?? 0) * DAY) + 1 + DAY);
  });

  test('no longer does where that word is gone', async () => {
    await keep('giulia', monthly);
    await keep('marco', [100]);
    const before = await rhythmOf('giulia');
    await wrote('marco', 1);
    await change({ id: crypto.randomUUID(), now }, async (c) => {
      const last = aKeptMail({ at: ago(1), contactId: 'marco', messageId: 'marco1' });
      await c.forget('interactions', [last.id]);
      await bringAllUpToDate(c, ['marco'], now);
    });
    expect((await rhythmOf('giulia'))?.atRiskAt).toBe(before?.atRiskAt);
  });
});

describe('what no change of one’s own moves', () => {
  test('the median of ten people is what is assumed of all', async () => {
    for (let i = 0; i < 10; i += 1) await keep(`p${i}`, [80, 70, 60, 50, 40, 30, 20, 10]);
    await keep('new', [5]);
    expect((await rhythmOf('new'))?.assumedDays).toBe(30);
    await refreshStandings();
    const after = await rhythmOf('new');
    expect(after?.assumedDays).toBe(14);
    expect(((after?.oneOffAt ?? 0) - ago(5)) / DAY).toBe(14);
  });

  test('days away that are set move everybody', async () => {
    await keep('giulia', [120, 90, 60, 30]);
    await refreshStandings();
    const before = (await rhythmOf('giulia'))?.coolingAt ?? 0;
    const day = (days: number) =>
      now
        .add({ hours: 24 * days })
        .toZonedDateTimeISO('UTC')
        .toPlainDate()
        .toString();
    await change({ id: 'away', now }, async (c) => {
      const away = [{ from: day(1), to: day(7) }];
      await c.record('settings', [{ ...(await currentSettings()), zone: 'UTC', away }]);
    });
    await refreshStandings();
    expect(((await rhythmOf('giulia'))?.coolingAt ?? 0) - before).toBe(7 * DAY);
  });

  test('a pin that is over', async () => {
    const pinned = { status: 'at-risk', until: ago(0) - 1000 } as const;
    await keep('giulia', [120, 90, 60, 30, 5], { care: { pinned } });
    const own = await rhythmOf('giulia');
    expect(own?.atRiskAt).toBeGreaterThan(now.epochMilliseconds);
    await db.contacts.update('giulia', { 'rhythm.atRiskAt': 0, 'rhythm.staleAt': ago(0) - 1000 });
    await refreshStandings();
    expect(await rhythmOf('giulia')).toEqual(
      own && { ...own, basis: (await rhythmOf('giulia'))?.basis },
    );
  });

  test('whoever was kept by an older version', async () => {
    await keep('giulia', [120, 90, 60, 30, 5]);
    const own = await rhythmOf('giulia');
    const { basis: _basis, usualDays: _usual, ...older } = own ?? {};
    await db.contacts.update('giulia', { rhythm: older as never });
    await keepOlder();
    expect(await rhythmOf('giulia')).toEqual(own);
  });
});
