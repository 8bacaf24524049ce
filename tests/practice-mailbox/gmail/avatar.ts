import type { Person } from './mail';
import { make } from './make';

const colours = [
  '#1f6f63',
  '#8a4b2c',
  '#3d5a98',
  '#7a3b69',
  '#4d6b2f',
  '#9a6a12',
  '#5b4b8a',
  '#2f6c86',
];

/** The sender's picture: a letter on a colour, as for people without a photograph. */
export function avatar({ name, address }: Person, className = 'ajn'): HTMLImageElement {
  const letter = Array.from(name)[0] ?? address.charAt(0);
  const colour = colours[numberOf(address) % colours.length] ?? '#1f6f63';
  const drawing =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/>` +
    `<text x="20" y="27" font-family="Arial" font-size="20" fill="#fff" text-anchor="middle">${letter}</text></svg>`;
  return make('img', {
    class: className,
    src: `data:image/svg+xml,${encodeURIComponent(drawing)}`,
    jid: address,
    'data-hovercard-id': address,
    'data-name': name,
    'aria-hidden': 'true',
    alt: '',
  });
}

/** The same for the same address, far apart for addresses that are nearly the same (FNV-1a). */
function numberOf(text: string): number {
  let number = 0x811c9dc5;
  for (const letter of text)
    number = Math.imul(number ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return number >>> 8;
}
