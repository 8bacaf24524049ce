import type { FollowUpKind } from '../followUp';
import { acknowledge } from './acknowledge';
import { askExpectations } from './askExpectations';
import { askRecommendation } from './askRecommendation';
import { askWhy } from './askWhy';
import { checkIn } from './checkIn';
import { checkpoint } from './checkpoint';
import { custom } from './custom';
import type { KindRules } from './kind';
import { progressUpdate } from './progressUpdate';
import { promise } from './promise';
import { reply } from './reply';
import { thankYou } from './thankYou';
import { value } from './value';
import { waitingFor } from './waitingFor';
import { winBack } from './winBack';

/** Every kind of follow-up (STYLE R13): a new one is a file and a line here. */
export const kinds = {
  'thank-you': thankYou,
  acknowledge,
  reply,
  'progress-update': progressUpdate,
  promise,
  'check-in': checkIn,
  checkpoint,
  'ask-expectations': askExpectations,
  'ask-why': askWhy,
  'ask-recommendation': askRecommendation,
  'win-back': winBack,
  'waiting-for': waitingFor,
  value,
  custom,
} as const satisfies Record<FollowUpKind, KindRules>;
