import type { BenchTab } from './benchTab';
import { type BenchThread, threadId } from './page/threadHtml';
import { readers, type VariantId } from './variants';

/** Whether this variant has read that thread: what costs nothing because it does nothing is no figure. */
export async function hasRead(
  variant: VariantId,
  tab: BenchTab,
  { number }: BenchThread,
): Promise<boolean> {
  if (!readers.includes(variant)) return true;
  const marks = await tab.readMarks();
  return marks.some((mark) => mark.startsWith(`bench-read ${threadId(number)} `));
}
