import { i18n } from '#i18n';
import type { LikeLost } from '@/domain/figures/likeLost';
import type { AnswerTrend } from '@/domain/retention/answerTrend';
import { hoursSaid } from './factSentences';

const likeLostWords = {
  communication: 'reason.likeLost.communication',
  'broken-word': 'reason.likeLost.brokenWord',
  'fell-short': 'reason.likeLost.fellShort',
  treatment: 'reason.likeLost.treatment',
} as const satisfies Record<LikeLost['reason'], string>;

/** From so much slower on it is no longer "as usual". */
const SLOWER = 1.5;

export interface More {
  readonly likeLost: LikeLost | null;
  readonly answers: AnswerTrend;
  readonly name: string;
}

/** What one learns beside the status: who left in the same place (DESIGN P10), and how long our answers take. */
export function moreReasons({ likeLost, answers, name }: More): readonly string[] {
  const alike =
    likeLost === null
      ? []
      : [i18n.t(likeLostWords[likeLost.reason], likeLost.people, [String(likeLost.people), name])];
  return [...alike, ...answerWords(answers)];
}

/** "7 h, used to 2"; nothing with too few answers. */
function answerWords({ latelyHours, usualHours }: AnswerTrend): readonly string[] {
  if (latelyHours === null || usualHours === null) return [];
  const isUsual = latelyHours < usualHours * SLOWER || latelyHours - usualHours < 1;
  const hours: [string, string] = [hoursSaid(latelyHours), hoursSaid(usualHours)];
  return [isUsual ? i18n.t('reason.answersUsual', [hours[0]]) : i18n.t('reason.answersNow', hours)];
}
