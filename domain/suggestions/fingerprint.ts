import { folded } from './words';

/** FNV-1a, 32 bits (Fowler, Noll, Vo: http://www.isthe.com/chongo/tech/comp/fnv/). */
function fnv(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  }
  return hash >>> 0;
}

/** A short name for words or an id, the same whenever they are the same but for case, accents and blanks. */
export function fingerprint(text: string): string {
  const plain = text
    .split(/[^\p{L}\p{Nd}]+/u)
    .map(folded)
    .join(' ')
    .trim();
  return fnv(plain, 2_166_136_261).toString(36) + fnv(plain, 84_696_351).toString(36);
}
