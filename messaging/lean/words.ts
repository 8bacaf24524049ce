import { browser } from 'wxt/browser';

type Given = number | readonly string[];

/**
 * Stands in for `@wxt-dev/i18n` in a webmail's page (wxt.config.ts): the browser's own words, and of a count the right form of
 * two ("day | days") or three ("none | one | more").
 */
export function createI18n() {
  return {
    t: (key: string, given: Given = []): string => {
      const isCount = typeof given === 'number';
      const values = isCount ? [String(given)] : [...given];
      const text = browser.i18n.getMessage(key.replaceAll('.', '_') as never, values);
      return isCount ? formFor(given, text.split(' | ')) : text;
    },
  };
}

function formFor(count: number, forms: readonly string[]): string {
  const [first = ''] = forms;
  if (forms.length > 2) return forms[count === 0 || count === 1 ? count : 2] ?? first;
  return count === 1 ? first : (forms[1] ?? first);
}
