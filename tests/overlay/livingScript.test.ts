import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { livingScript } from '@/overlay/livingScript';

let onOutdated: ReturnType<typeof vi.fn<() => void>>;
const update = () => {
  Object.defineProperty(fakeBrowser.runtime, 'id', { value: undefined, configurable: true });
};

beforeEach(() => {
  onOutdated = vi.fn<() => void>();
  Object.defineProperty(fakeBrowser.runtime, 'id', { value: 'premura', configurable: true });
});

test('a script of the extension that is installed lives', () => {
  const script = livingScript(onOutdated);
  expect(script.isAlive()).toBe(true);
  expect(script.signal.aborted).toBe(false);
});

test('after an update the first question ends it, and it is said once', () => {
  const script = livingScript(onOutdated);
  update();
  expect(script.isAlive()).toBe(false);
  expect(script.isAlive()).toBe(false);
  expect(script.signal.aborted).toBe(true);
  expect(onOutdated).toHaveBeenCalledOnce();
});

test.each([
  ['the tab is shown', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['the window has the focus', () => globalThis.dispatchEvent(new Event('focus'))],
])('it is noticed when %s again, without a timer', (_when, comeBack) => {
  const script = livingScript(onOutdated);
  update();
  comeBack();
  expect(script.signal.aborted).toBe(true);
  comeBack();
  expect(onOutdated).toHaveBeenCalledOnce();
});
