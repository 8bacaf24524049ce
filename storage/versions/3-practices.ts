/**
 * The practices: what the user writes down about a person (`records`), what Premura proposes (`suggestions`), and who a name
 * without an address is (`namedPeople`). Contacts are found by company and by the instants at which their status changes; where a
 * value is absent or `null` the row stands in no index. `figures` holds what is counted over all people.
 * `turnsDue` is sparse, as `openDue`: when time alone makes something else of a follow-up. Frozen once released (STYLE R12).
 */
export const practices = {
  version: 3,
  stores: {
    contacts:
      'id, &*addresses, *words, followedSince, seenSince, rhythm.lastAt, rhythm.oneOffAt, rhythm.coolingAt, rhythm.atRiskAt, rhythm.probablyLostAt, rhythm.basis, rhythm.countedDays, rhythm.staleAt, care.lostAt, [company+rhythm.lastAt]',
    followUps: 'id, [openDue+contactId], [contactId+state], redDue, turnsDue, [kind+closed.at]',
    figures: 'id',
    records: 'id, [contactId+at], [kind+at]',
    suggestions: 'id, [contactId+state], [state+at]',
    namedPeople: 'id, contactId',
  },
} as const;
