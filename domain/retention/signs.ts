import { medianOf } from './medianOf';
import type { RetentionHistory } from './history';
import { DAY } from './policy';
import type { Reason } from './retention';
import type { Touches } from './touches';

export type Sign = Extract<Reason, 'slowing' | 'slower-answers' | 'always-you'>;

/** Rule 10, each of its numbers. */
const LATELY = 3;
const FEWEST_GAPS = 6;
const SLOWING = 1.5;
const SLOWER = 2;
const SLOWER_BY_DAYS = 1;
/** Two of the three turn healthy into cooling. */
const ENOUGH_SIGNS = 2;
/** A word that comes later than this is a new conversation, no answer. */
const LONGEST_ANSWER_DAYS = 30;

/** The secondary signs, as reasons beside the rhythm (rule 10). `gaps` in days. */
export function signsIn(
  { interactions }: RetentionHistory,
  { openings, lastAt }: Touches,
  gaps: readonly number[],
): readonly Sign[] {
  const until = interactions.filter(({ at }) => at <= (lastAt ?? 0));
  const holds: Readonly<Record<Sign, boolean>> = {
    slowing: isSlowing(gaps),
    'slower-answers': isSlower(theirAnswerDays(until)),
    'always-you': isAlwaysYou(openings),
  };
  return (Object.keys(holds) as Sign[]).filter((sign) => holds[sign]);
}

export function areEnoughSigns(signs: readonly Sign[]): boolean {
  return signs.length >= ENOUGH_SIGNS;
}

function isSlowing(gaps: readonly number[]): boolean {
  if (gaps.length < FEWEST_GAPS) return false;
  return mean(gaps.slice(-LATELY)) >= SLOWING * mean(gaps.slice(0, -LATELY));
}

/** Three answers on each side at least: a median of fewer is one mail's whim. */
function isSlower(days: readonly number[]): boolean {
  if (days.length < 2 * LATELY) return false;
  const lately = medianOf(days.slice(-LATELY));
  const earlier = medianOf(days.slice(0, -LATELY));
  return lately >= SLOWER * earlier && lately >= earlier + SLOWER_BY_DAYS;
}

function isAlwaysYou(openings: Touches['openings']): boolean {
  const last = openings.slice(-LATELY);
  return last.length === LATELY && last.every(({ direction }) => direction === 'out');
}

/** From the first of our mails in a row to their next one, oldest first. A talk ends the waiting and is no answer. */
function theirAnswerDays(interactions: RetentionHistory['interactions']): readonly number[] {
  const days: number[] = [];
  let askedAt: number | null = null;
  for (const { at, direction } of interactions.toSorted((a, b) => a.at - b.at)) {
    if (direction === 'out') {
      askedAt ??= at;
      continue;
    }
    if (direction === 'in' && askedAt !== null) days.push((at - askedAt) / DAY);
    askedAt = null;
  }
  return days.filter((one) => one <= LONGEST_ANSWER_DAYS);
}

function mean(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0) / values.length;
}
