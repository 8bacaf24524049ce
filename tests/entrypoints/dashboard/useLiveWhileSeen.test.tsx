import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useLiveWhileSeen } from '@/entrypoints/dashboard/useLiveWhileSeen';
import { firstSettings } from '@/domain/people/settings';
import { db } from '@/storage/db';

let isHidden = false;

beforeEach(async () => {
  isHidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  await keep(12);
});

afterEach(async () => {
  cleanup();
  await db.settings.clear();
});

const keep = async (peopleADay: number) =>
  await db.settings.put({ ...firstSettings('Europe/Rome'), peopleADay });
const count = vi.fn(async () => (await db.settings.get('settings'))?.peopleADay);

function turn(hidden: boolean) {
  isHidden = hidden;
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

test('a page behind another tab does not count anew, shows what it did, and counts once it is seen', async () => {
  const { result } = renderHook(() => useLiveWhileSeen(count, []));
  await waitFor(() => expect(result.current).toBe(12));
  turn(true);
  count.mockClear();
  await act(async () => await keep(7));
  await act(async () => await new Promise((resolve) => setTimeout(resolve, 50)));
  expect(count).not.toHaveBeenCalled();
  expect(result.current).toBe(12);
  turn(false);
  await waitFor(() => expect(result.current).toBe(7));
});

test('a page that is seen counts each change', async () => {
  const { result } = renderHook(() => useLiveWhileSeen(count, []));
  await waitFor(() => expect(result.current).toBe(12));
  await act(async () => await keep(9));
  await waitFor(() => expect(result.current).toBe(9));
});
