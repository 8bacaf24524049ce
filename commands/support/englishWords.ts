import { parse } from 'yaml';
import english from '@/assets/locales/en.yml?raw';

type Words = string | { readonly [key: string]: Words };

const words: Words = parse(english) as Words;

/** The words below a dotted key: `status.healthy.name`. */
function below(key: string): Words | undefined {
  let found: Words | undefined = words;
  for (const part of key.split('.')) {
    if (found === undefined || typeof found === 'string') return undefined;
    found = found[part];
  }
  return found;
}

/** One, none, many: the plural forms `0`, `1`, `n` of @wxt-dev/i18n. */
function plural(forms: Words, count: number): string | undefined {
  if (typeof forms === 'string') return forms;
  const form = forms[String(count)] ?? forms['n'];
  return typeof form === 'string' ? form : undefined;
}

/** As `i18n.t` of the extension, in English, outside a browser: `t(key, count?, substitutions?)`. */
function t(key: string, ...rest: readonly (number | readonly string[])[]): string {
  const count = rest.find((one) => typeof one === 'number');
  const given = rest.find((one) => typeof one !== 'number');
  const substitutions = given ?? (count === undefined ? [] : [String(count)]);
  const found = below(key);
  const text = found === undefined ? undefined : plural(found, count ?? 1);
  if (text === undefined) throw new Error(`No English words for ${key}`);
  return text.replaceAll(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '');
}

export const i18n = { t };
