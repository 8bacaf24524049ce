import { hash } from '../../gmailIds';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const INNER = `${LETTERS}0123456789_`;

/** Outlook's own classes say nothing and change with every build: "aVla3", "GjFKx". Ours begin with `o-` and become such. */
function hashedName(seed: string, name: string): string {
  let made = letter(LETTERS, `${seed}:${name}`);
  for (let i = 1; i < 5; i++) made += letter(INNER, `${i}:${seed}:${name}`);
  return made;
}

/** A list of classes as the build has them; names of Fluent UI and the like stay. */
export function hashedClasses(seed: string, classes: string): string {
  return classes
    .split(' ')
    .map((name) => (name.startsWith('o-') ? hashedName(seed, name) : name))
    .join(' ');
}

/** The page's styles, with the same names. */
export function hashedStyles(seed: string, css: string): string {
  return css.replaceAll(/\.(o-[\w-]+)/gu, (_, name: string) => `.${hashedName(seed, name)}`);
}

function letter(from: string, of: string): string {
  // The low bits of this hash repeat.
  return from[(hash(of) >>> 9) % from.length] ?? 'a';
}
