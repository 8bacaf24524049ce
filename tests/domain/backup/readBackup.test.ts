// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { chanceOf } from '@/commands/sample-data/chance';
import { sampleTables } from '@/commands/sample-data/sampleTables';
import type { BackupTables } from '@/domain/backup/backup';
import { backupOf } from '@/domain/backup/backupOf';
import { readBackup } from '@/domain/backup/readBackup';

const now = Temporal.Instant.from('2026-11-20T10:00:00Z');
const tables = sampleTables({ people: 20, seed: 7, now });

async function textOf(of: Partial<BackupTables> = {}): Promise<string> {
  return JSON.stringify(await backupOf({ ...tables, ...of }, now));
}

describe('a backup', () => {
  test('is read as it was written', async () => {
    const read = await readBackup(await textOf());
    expect(read).toMatchObject({ ok: true, backup: { tables } });
  });

  test('is the same for the same seed, and another one for another', async () => {
    const again = JSON.stringify(await backupOf(sampleTables({ people: 20, seed: 7, now }), now));
    const other = JSON.stringify(await backupOf(sampleTables({ people: 20, seed: 8, now }), now));
    expect(again).toBe(await textOf());
    expect(other).not.toBe(again);
  });

  test('with blanks between is the same backup', async () => {
    const pretty = JSON.stringify(JSON.parse(await textOf()), null, 2);
    expect((await readBackup(pretty)).ok).toBe(true);
  });

  test('of nobody can be read too', async () => {
    const none = sampleTables({ people: 0, seed: 1, now });
    expect((await readBackup(JSON.stringify(await backupOf(none, now)))).ok).toBe(true);
  });
});

describe('a backup is refused whole', () => {
  test.each([
    ['no JSON', async () => '{"format":', 'character 10'],
    ['something else', async () => '{"format":"contacts"}', 'format'],
    [
      'of a later version',
      async () => (await textOf()).replace('"version":1', '"version":2'),
      'version',
    ],
    ['half a file', async () => (await textOf()).slice(0, 4_000), 'character 4000'],
    [
      'one digit changed',
      async () => (await textOf()).replace('"seenSince":1', '"seenSince":2'),
      'checksum',
    ],
  ])('%s', async (_, text, at) => {
    expect(await readBackup(await text())).toMatchObject({ ok: false, at });
  });

  test('and says what to do where it is of a later version, or no backup at all', async () => {
    const later = (await textOf()).replace('"version":1', '"version":2');
    expect(await readBackup(later)).toMatchObject({
      error: 'it was made by another version of Premura: update Premura, then try again',
    });
    for (const text of ['null', '[]', '{"format":"contacts"}']) {
      expect(await readBackup(text)).toMatchObject({ error: 'this is no backup of Premura' });
    }
  });

  test('where a mail belongs to nobody', async () => {
    const [first] = tables.interactions;
    if (first === undefined) throw new Error('The sample has no mails');
    const text = await textOf({ interactions: [{ ...first, contactId: 'nobody' }] });
    expect(await readBackup(text)).toMatchObject({ at: 'tables.interactions[0].contactId' });
  });

  test('where two people have one address', async () => {
    const [anna, bruno] = tables.contacts;
    if (anna === undefined || bruno === undefined) throw new Error('The sample has no people');
    const twin = { ...bruno, addresses: anna.addresses };
    const contacts = [anna, twin, ...tables.contacts.slice(2)];
    const text = await textOf({ contacts });
    expect(await readBackup(text)).toMatchObject({ ok: false, at: 'tables.contacts[1].addresses' });
  });

  test('where a row is not in its form, with the place', async () => {
    const [first, ...more] = tables.contacts;
    const broken = { ...first, seenSince: 'yesterday' } as never;
    const text = await textOf({ contacts: [broken, ...more] });
    expect(await readBackup(text)).toMatchObject({ at: 'tables.contacts[0].seenSince' });
  });

  test('after any damage that means something', async () => {
    const text = await textOf();
    const chance = chanceOf(3);
    const taken = new Set<string>();
    for (let run = 0; run < 300; run += 1) {
      const damaged = damage(text, chance);
      const isTaken = (await readBackup(damaged)).ok;
      if (isTaken) taken.add(JSON.stringify(JSON.parse(damaged)));
    }
    // A blank more means nothing.
    expect([...taken].filter((one) => one !== text)).toEqual([]);
  });
});

/** One character changed, taken away, doubled; or a piece cut out or put elsewhere. */
function damage(text: string, { between, oneOf }: ReturnType<typeof chanceOf>): string {
  const at = between(0, text.length - 1);
  const end = Math.min(text.length, at + between(1, 200));
  return oneOf([
    () => text.slice(0, at) + oneOf(['0', '9', 'x', '"', ' ', '}']) + text.slice(at + 1),
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.slice(0, end) + text.slice(at),
    () => text.slice(0, at) + text.slice(end),
    () => text.slice(at, end) + text.slice(0, at) + text.slice(end),
  ])();
}
