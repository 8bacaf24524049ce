import type { KindRules } from './kind';

/** A reminder in the user's own words: it comes and goes by the user's hand alone. */
export const custom: KindRules = {
  arises: 'by-hand',
  showsFrom: 'its-day',
  suggest: () => null,
  isSettledBy: () => false,
  writtenAs: 'nothing',
  outlivesFacts: () => true,
  reddens: () => false,
  rank: 90,
  missMakes: 'nothing',
};
