import type { Layout } from './config';

/** Classes that are not Gmail's own: what mail programs write into mails, and this page's own decoration. */
const KEPT = /^(?:gmail_|pm-|pm$)/;

/** What a class is called in a layout: Gmail's are made up by its compiler, and other ones after the next change. */
export function classIn(layout: Layout, name: string): string {
  if (layout === 'today' || name === '' || KEPT.test(name)) return name;
  const number = hash(`${layout}.${name}`);
  return `${LETTERS[number % 52] ?? 'a'}${number.toString(36).slice(0, 5)}`;
}

/** The stylesheet of a layout. */
export function stylesIn(layout: Layout, css: string): string {
  if (layout === 'today') return css;
  return css.replaceAll(/\.([A-Za-z_][\w-]*)/g, (_, name: string) => `.${classIn(layout, name)}`);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text)
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
