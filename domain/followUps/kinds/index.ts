import type { FollowUpKind } from '../followUp';
import { checkIn } from './checkIn';
import { custom } from './custom';
import type { KindRules } from './kind';
import { reply } from './reply';
import { thankYou } from './thankYou';

/** Every kind of follow-up (STYLE R13): a new one is a file and a line here. */
export const kinds = {
  'thank-you': thankYou,
  reply,
  'check-in': checkIn,
  custom,
} as const satisfies Record<FollowUpKind, KindRules>;
