import { isTextSent } from '../isTextSent';
import { ranks } from '../ranks';
import type { KindRules } from './kind';

/**
 * What most kinds that follow from a record have in common: they come and go with it, and only their own text, a click or
 * the record itself settles them (DESIGN §4: what is sent without Premura closes an answer and moves the last word).
 */
export const usualRules = {
  arises: 'by-itself',
  showsFrom: 'its-day',
  isSettledBy: isTextSent,
  recordsAfter: () => [],
  writtenAs: () => 'new-message',
  outlivesFacts: () => false,
  reddens: () => false,
  rank: () => ranks.rest,
  missMakes: () => 'nothing',
} as const satisfies Omit<KindRules, 'suggest'>;
