/**
 * Lists of people are ranges: found by what the user has said of them (`care.*`, absent until it is said) and by company.
 * Frozen once released (STYLE R12).
 */
export const people = {
  version: 4,
  stores: {
    contacts:
      'id, &*addresses, *words, followedSince, seenSince, rhythm.lastAt, rhythm.oneOffAt, rhythm.coolingAt, rhythm.atRiskAt, rhythm.probablyLostAt, rhythm.basis, rhythm.countedDays, rhythm.staleAt, care.lostAt, care.tier, care.role, *care.tags, company, [company+rhythm.lastAt]',
  },
} as const;
