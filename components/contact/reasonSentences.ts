import { i18n } from '#i18n';
import type { Reason } from '@/domain/retention/retention';
import { dayWord } from '../words/dayWord';
import { zonedAt } from '../words/moment';
import { factSentencesOf } from './factSentences';
import type { Told } from './statusSentence';

/** What stands beside the rhythm and does not lead the sentence. */
const besideTheRhythm = {
  slowing: 'reason.slowing',
  'slower-answers': 'reason.slowerAnswers',
  'always-you': 'reason.alwaysYou',
  'address-broken': 'reason.addressBroken',
} as const satisfies Partial<Record<Reason, string>>;

type Beside = keyof typeof besideTheRhythm;

function isBeside(reason: Reason): reason is Beside {
  return Object.hasOwn(besideTheRhythm, reason);
}

/** What the sentence has not said: the other facts, the secondary signs, what the user has set, how little it rests on. */
export function reasonSentences(told: Told): readonly string[] {
  const { retention, name } = told;
  const [, ...facts] = factSentencesOf(told);
  const signs = retention.reasons
    .filter(isBeside)
    .map((one) => i18n.t(besideTheRhythm[one], [name]));
  const isHint = retention.confidence === 'medium';
  return [...facts, ...signs, ...pinned(told), ...(isHint ? [i18n.t('reason.lowConfidence')] : [])];
}

function pinned({ retention, moment, details: { pinnedUntil } }: Told): readonly string[] {
  if (!retention.reasons.includes('pinned') || moment === null) return [];
  const day = dayWord(zonedAt(pinnedUntil ?? 0, moment).toPlainDate(), moment);
  return [i18n.t('reason.pinned', [day])];
}
