import { hash } from '../../gmailIds';

const HEAD = 'AAQkADAwATM0MDAAMi0';
const SPREAD = 7919;

/** The id in the address is another at each visit of the same mail (be-v1 2026-03), and holds "/" and "=". */
export function urlIdOf(number: number): string {
  const salt = Math.random().toString(36).slice(2, 8).padEnd(6, '0');
  const code = ((number + 1) * SPREAD + hash(salt)) >>> 0;
  return `${HEAD}${salt}${code.toString(36).padStart(7, '0')}/QAQAA=`;
}

/** Which conversation it names; the same for each of its ids, also after the page was loaded again. */
export function numberInUrlId(id: string): number | null {
  if (!id.startsWith(HEAD)) return null;
  const salt = id.slice(HEAD.length, HEAD.length + 6);
  const code = Number.parseInt(id.slice(HEAD.length + 6, HEAD.length + 13), 36);
  const spread = (code - hash(salt)) >>> 0;
  return spread % SPREAD === 0 ? spread / SPREAD - 1 : null;
}
