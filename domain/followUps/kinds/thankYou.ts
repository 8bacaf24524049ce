import type { FollowUp } from '../followUp';
import { isGrave } from '../occasions';
import { ranks } from '../ranks';
import { recordThanks } from '../recordThanks';
import { yearsThanks } from '../yearsThanks';
import type { KindRules } from './kind';
import { usualRules } from './usualRules';

/**
 * DESIGN P1. After a talk and on one's own impulse it arises by the user's hand; what is written down (an order, praise, a
 * settled complaint, the end) and the years together ask for it by themselves.
 */
export const thankYou: KindRules = {
  ...usualRules,
  arises: 'by-hand',
  showsFrom: 'at-once',
  suggest: (person) => [...recordThanks(person), ...yearsThanks(person)],
  writtenAs: () => 'reply',
  outlivesFacts: ({ recordId, occasion }) => recordId === undefined && occasion !== 'for-the-years',
  reddens: ({ occasion }: FollowUp) => occasion !== null && isGrave(occasion),
  rank: () => ranks.thanks,
};
