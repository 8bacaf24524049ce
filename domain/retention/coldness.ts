import type { Interaction, MailInteraction } from '@/domain/mail/interaction';
import type { WorkingTime } from '@/domain/time/workingTime';
import { type AnswerTrend, answerTrend } from './answerTrend';
import { medianOf } from './medianOf';
import type { Retention } from './retention';

/** P13 compares the last three mails with at least as many before. */
const LATELY = 3;
const FEWEST_BEFORE = 4;
/** Half as long as usual, where the usual is more than a line or two. */
const SHORT = 0.5;
const LONG_ENOUGH = 80;
/** Of the earlier ones so many greeted, lately none does. */
const MOSTLY = 0.75;
/** Our own answers: so much slower, and by so many working hours, is worth a thought. */
const OURS_SLOWER = 1.5;
const OURS_LATER_HOURS = 1;

/**
 * DESIGN P13: how this person's mails differ from their own usual, and what we did before that. Never a judgement: `null`
 * where nothing differs, or too little is known.
 */
export interface Coldness {
  readonly theirs: readonly ('shorter' | 'no-greeting' | 'slower')[];
  /** Our answers where they have become slower; `null` where not. */
  readonly ours: AnswerTrend | null;
}

export function coldness(
  interactions: readonly Interaction[],
  { reasons }: Pick<Retention, 'reasons'>,
  time: WorkingTime,
): Coldness | null {
  const mails = interactions.filter(
    (one): one is MailInteraction => one.kind === 'message' && one.direction === 'in',
  );
  const changes = { shorter: isShorter(mails), 'no-greeting': hasStoppedGreeting(mails) };
  const manner = (['shorter', 'no-greeting'] as const).filter((change) => changes[change]);
  if (manner.length === 0) return null;
  const slower = reasons.includes('slower-answers') ? (['slower'] as const) : [];
  return { theirs: [...manner, ...slower], ours: oursIfSlower(answerTrend(interactions, time)) };
}

function isShorter(mails: readonly MailInteraction[]): boolean {
  const lengths = mails.flatMap(({ length }) => length ?? []);
  if (lengths.length < LATELY + FEWEST_BEFORE) return false;
  const usual = medianOf(lengths.slice(0, -LATELY));
  return usual >= LONG_ENOUGH && medianOf(lengths.slice(-LATELY)) <= SHORT * usual;
}

function hasStoppedGreeting(mails: readonly MailInteraction[]): boolean {
  const greets = mails.flatMap((one) => one.greets ?? []);
  const before = greets.slice(0, -LATELY);
  if (before.length < FEWEST_BEFORE) return false;
  const share = before.filter(Boolean).length / before.length;
  return share >= MOSTLY && !greets.slice(-LATELY).some(Boolean);
}

function oursIfSlower(trend: AnswerTrend): AnswerTrend | null {
  const { latelyHours, usualHours } = trend;
  if (latelyHours === null || usualHours === null) return null;
  const isLater = latelyHours >= usualHours + OURS_LATER_HOURS;
  return isLater && latelyHours >= OURS_SLOWER * usualHours ? trend : null;
}
