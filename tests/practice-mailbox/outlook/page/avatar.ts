import { hash } from '../../gmailIds';
import type { Person } from './mail';
import { make, span } from './make';

const colours = [
  '#0f548c',
  '#8764b8',
  '#0b6a0b',
  '#8e562e',
  '#986f0b',
  '#005b70',
  '#a4262c',
  '#3b3a39',
];

/** Fluent's avatar: initials on a colour, named by a label (CAP 2024-07). */
export function avatar({ name, address }: Person, className = 'o-avatar'): HTMLElement {
  const words = (name === '' ? address : name).split(/\s+/u);
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase();
  const picture = span('fui-Avatar__initials', initials);
  const classes = `fui-Avatar r81b29z ${className}`;
  const element = make(
    'span',
    { role: 'img', 'aria-label': name || address, class: classes },
    picture,
  );
  element.style.backgroundColor = colours[(hash(address) >>> 9) % colours.length] ?? '#0f548c';
  return element;
}
