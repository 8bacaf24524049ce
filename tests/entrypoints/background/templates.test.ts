import { beforeEach, expect, test, vi } from 'vitest';
import type { OwnSaid } from '@/domain/templates/ownAfter';
import type { OwnTemplate } from '@/domain/templates/ownTemplates';
import { onSettingsKept } from '@/entrypoints/background/onSettingsKept';
import { onSettingsReset } from '@/entrypoints/background/onSettingsReset';
import { onTemplatesChanged } from '@/entrypoints/background/onTemplatesChanged';
import { onUndo } from '@/entrypoints/background/onUndo';
import { currentSettings } from '@/storage/settings';
import { freshBackground } from './freshBackground';

vi.mock('@/messaging/background');

const panel = { from: 'extension', tabId: null } as const;
const text = (variant: number, opening: string): OwnTemplate => ({
  language: 'en',
  purpose: 'after-a-call',
  formality: 'formal',
  variant,
  onlyAfter: null,
  subject: null,
  opening,
  close: '',
});
const say = async (actId: string, said: Partial<OwnSaid>) =>
  onTemplatesChanged({ actId, put: [], remove: [], order: [], ...said }, panel);
const openings = async () =>
  (await currentSettings()).ownTemplates?.texts.map(({ opening }) => opening);

beforeEach(async () => {
  await freshBackground(Temporal.Instant.from('2026-11-19T09:00:00Z'));
});

test('two windows lose nothing of each other, and the same act sent twice is done once', async () => {
  await say('one', { put: [text(1, 'One.')] });
  await say('two', { put: [text(101, 'Two.')] });
  await say('one', { put: [text(1, 'Not again.')] });
  expect(await openings()).toEqual(['One.', 'Two.']);
});

test('undo brings back the words that stood before', async () => {
  await say('one', { put: [text(1, 'One.')] });
  await say('two', { put: [text(1, 'Other words.')] });
  await onUndo({ actId: 'two' }, panel);
  expect(await openings()).toEqual(['One.']);
});

test('neither other settings nor setting all of them back touch what the user has written', async () => {
  await say('one', { put: [text(1, 'One.')] });
  await onSettingsKept({ actId: 'two', settings: { peopleADay: 5 } }, panel);
  await onSettingsReset({ actId: 'three' }, panel);
  expect(await openings()).toEqual(['One.']);
  expect((await currentSettings()).peopleADay).toBe(12);
});

test('more than a backup can hold is refused, and what was there stays', async () => {
  await say('one', { put: [text(1, 'One.')] });
  const many = Array.from({ length: 500 }, (_, i) => text(101 + i, `Text ${i}.`));
  await expect(say('two', { put: many })).rejects.toThrow(/too_big/u);
  expect(await openings()).toEqual(['One.']);
});
