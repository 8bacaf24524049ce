import type { Away } from '@/domain/people/care';

/** What is wrong with two days that are being chosen; `null` where they are a time away. */
export function awayFault({ from, to }: Away): 'noDay' | 'endFirst' | null {
  if (from === '' || to === '') return 'noDay';
  return to < from ? 'endFirst' : null;
}
