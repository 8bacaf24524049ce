import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useMoment } from '@/entrypoints/sidepanel/useMoment';

const MINUTE = 60_000;

let isHidden = false;

beforeEach(() => {
  isHidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function turn(hidden: boolean) {
  isHidden = hidden;
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

function watched() {
  const draw = vi.fn(() => useMoment('Europe/Rome'));
  renderHook(draw);
  return draw;
}

test('while the panel is seen, the moment moves on each minute', () => {
  const draw = watched();
  const before = draw.mock.calls.length;
  for (let i = 0; i < 3; i += 1) act(() => void vi.advanceTimersByTime(MINUTE));
  expect(draw.mock.calls.length - before).toBe(3);
});

test('while the panel is hidden nothing ticks; seen again, it is up to date at once', () => {
  const draw = watched();
  turn(true);
  expect(vi.getTimerCount()).toBe(0);
  const before = draw.mock.calls.length;
  act(() => void vi.advanceTimersByTime(10 * MINUTE));
  expect(draw.mock.calls.length).toBe(before);
  turn(false);
  expect(draw.mock.calls.length).toBe(before + 1);
  expect(vi.getTimerCount()).toBe(1);
});

test('once the panel is gone nothing is left ticking', () => {
  const { unmount } = renderHook(() => useMoment('Europe/Rome'));
  unmount();
  turn(true);
  expect(vi.getTimerCount()).toBe(0);
});
