import { parse } from 'yaml';
import { createI18n } from '@wxt-dev/i18n';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '@/assets/locales/en.yml?raw';
import { i18n } from '@/commands/support/englishWords';

/** Every key with its text as the build puts it into `_locales`: plural forms in one message. */
function messagesOf(value: unknown, key = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[key, String(value)]];
  const entries = Object.entries(value);
  if (entries.every(([form]) => form === 'n' || Number.isFinite(Number(form)))) {
    return [[key, entries.map(([, text]) => text).join(' | ')]];
  }
  return entries.flatMap(([name, inner]) =>
    messagesOf(inner, key === '' ? name : `${key}.${name}`),
  );
}

const messages = messagesOf(parse(english));
const kept = new Map(messages.map(([key, text]) => [key.replaceAll('.', '_'), text]));

beforeEach(() => {
  // As browsers do: the gaps of the message are filled, nothing else.
  fakeBrowser.i18n.getMessage = (key: string, given?: string | readonly (string | number)[]) =>
    (kept.get(key) ?? '').replaceAll(/\$([1-9])/gu, (_, gap) =>
      String(given?.[Number(gap) - 1] ?? ''),
    );
});

describe('the English words say what the extension says', () => {
  const real = createI18n();
  const plurals = messages.filter(([, text]) => text.includes(' | '));
  const plain = messages.filter(([, text]) => !text.includes(' | '));

  test('for every text, with its gaps filled', () => {
    const said = plain.map(([key]) => [key, i18n.t(key, ['A', '2', 'c', '4'])]);
    expect(said.length).toBeGreaterThan(30);
    expect(said).toEqual(plain.map(([key]) => [key, real.t(key, ['A', '2', 'c', '4'])]));
  });

  test.each([0, 1, 2, 3, 21])('for every plural, counting %d', (count) => {
    expect(plurals.length).toBeGreaterThan(3);
    for (const [key] of plurals) {
      expect([key, i18n.t(key, count)]).toEqual([key, real.t(key, count)]);
      const given = ['A', '2', 'c', '4'];
      expect([key, i18n.t(key, count, given)]).toEqual([key, real.t(key, count, given)]);
    }
  });
});

test('a key without words is a mistake', () => {
  expect(() => i18n.t('status.nowhere')).toThrow('status.nowhere');
  expect(() => i18n.t('status')).toThrow('status');
  expect(() => i18n.t('extName.deeper')).toThrow('extName.deeper');
});
