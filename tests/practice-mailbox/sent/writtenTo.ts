import { hash } from '../gmailIds';
import type { Correspondent } from './correspondents';

/** How many days ago each mail to somebody was sent, the newest first: whole days, the same at every telling. */
export function writtenTo({
  address,
  everyDays,
  jitter,
  since,
  silent,
}: Correspondent): readonly number[] {
  const days: number[] = [];
  for (let ago = silent; ago <= since; ago += gapAfter(days.length)) days.push(ago);
  return days;

  function gapAfter(i: number): number {
    return everyDays - jitter + (hash(`${address}/${i}`) % (2 * jitter + 1));
  }
}
