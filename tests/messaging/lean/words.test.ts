import { createI18n as createTheirs } from '@wxt-dev/i18n';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createI18n } from '@/messaging/lean/words';

const texts: Readonly<Record<string, string>> = {
  bar_thank: 'Thank',
  bar_since: '$1, since $2',
  bar_lastWord: '$1 day ago | $1 days ago',
  bar_seen: 'not seen | seen once | seen $1 times',
  bar_left: '$1 left',
};

beforeEach(() => {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key, values = []) => {
    const given = [values].flat().map(String);
    return (texts[key] ?? '').replaceAll(/\$(\d)/gu, (_, nth) => given[Number(nth) - 1] ?? '');
  });
});

test.each([
  ['bar.thank', []],
  ['bar.since', [['Answer owed', 'Fri']]],
  ['bar.lastWord', [0]],
  ['bar.lastWord', [1]],
  ['bar.lastWord', [7]],
  ['bar.seen', [0]],
  ['bar.seen', [1]],
  ['bar.seen', [5]],
  ['bar.left', [3]],
] as const)('%s of %j is said as by the package for which it stands in', (key, given) => {
  const said = createI18n().t(key, ...(given as readonly []));
  expect(said).not.toBe('');
  expect(said).toBe((createTheirs().t as (...all: readonly unknown[]) => string)(key, ...given));
});
