import { expect, test, vi } from 'vitest';

const loaded = vi.hoisted(() => ({ reader: false }));
vi.mock('@/domain/time/readReminder', () => {
  loaded.reader = true;
  return { readReminder: () => null };
});

test('what reads dates in words comes with the field for them, not with the panel', async () => {
  await import('@/entrypoints/sidepanel/App');
  expect(loaded.reader).toBe(false);
  await import('@/components/remind/RemindForm');
  expect(loaded.reader).toBe(true);
});
