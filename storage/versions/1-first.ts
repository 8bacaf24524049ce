/**
 * The first schema. Frozen once released: later changes are new files (STYLE R12).
 *
 * `openDue` and `redDue` are sparse: they stand on a row only while the follow-up is open, so the badge is read from
 * the first keys of an index at any size (QUALITY, "What makes it so"). `rhythm.*` are the instants at which a status
 * changes if nothing happens (STATUS, "Why it scales").
 */
export const first = {
  version: 1,
  stores: {
    contacts:
      'id, &*addresses, *words, followedSince, seenSince, rhythm.lastAt, rhythm.coolingAt, rhythm.atRiskAt, rhythm.probablyLostAt',
    interactions: 'id, &[account+messageId+contactId], [contactId+at]',
    followUps: 'id, [openDue+contactId], [contactId+state], redDue',
    notes: 'id, [contactId+createdAt]',
    settings: 'id',
    acts: 'id, at',
  },
} as const;
