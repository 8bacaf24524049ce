import { parse } from 'yaml';
import english from '@/assets/locales/en.yml?raw';

type Words = string | { readonly [key: string]: Words };

const words: Words = parse(english) as Words;

/** As @wxt-dev/i18n keeps plural forms in one message, and cuts it again after the gaps were filled. */
const BETWEEN_FORMS = ' | ';

/** `i18n.t` of the extension, in English, outside a browser: `t(key, count?, substitutions?)`, by the same rules. */
function t(key: string, ...rest: readonly (number | readonly (string | number)[])[]): string {
  const count = rest.find((one) => typeof one === 'number');
  const given = rest.find((one) => typeof one !== 'number');
  const text = filled(messageOf(key), given ?? (count === undefined ? [] : [count]));
  return count === undefined ? text : formFor(count, text.split(BETWEEN_FORMS));
}

/** The text of a dotted key such as `status.cooling`, plural forms in one. An unknown key is a mistake of ours. */
function messageOf(key: string): string {
  let found: Words | undefined = words;
  for (const part of key.split('.')) {
    found = found === undefined || typeof found === 'string' ? undefined : found[part];
  }
  const text = typeof found === 'string' ? found : pluralOf(found ?? {});
  if (text === null) throw new Error(`No English words for ${key}`);
  return text;
}

/** The forms `0`, `1`, `n` in one; `null` for a block of other words. */
function pluralOf(forms: Readonly<Record<string, Words>>): string | null {
  const all = Object.entries(forms);
  const texts = all.flatMap(([form, text]) =>
    /^(?:n|\d+)$/u.test(form) && typeof text === 'string' ? [text] : [],
  );
  return all.length > 0 && texts.length === all.length ? texts.join(BETWEEN_FORMS) : null;
}

/** The browser's rule: `$1` is the first substitution, `$$` a dollar sign. */
function filled(text: string, substitutions: readonly (string | number)[]): string {
  return text.replaceAll(/\$([$1-9])/gu, (_, gap: string) =>
    gap === '$' ? '$' : String(substitutions[Number(gap) - 1] ?? ''),
  );
}

function formFor(count: number, forms: readonly string[]): string {
  const [first = '', second = first, third] = forms;
  if (forms.length > 3) throw new Error('Unknown plural formatting');
  if (third === undefined) return count === 1 ? first : second;
  if (count === 0) return first;
  return count === 1 ? second : third;
}

export const i18n = { t };
