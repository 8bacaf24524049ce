/**
 * The practices: what the user writes down about a person (`records`), what Premura proposes (`suggestions`), and who a name
 * without an address is (`namedPeople`). Frozen once released (STYLE R12).
 */
export const practices = {
  version: 3,
  stores: {
    records: 'id, [contactId+at], [kind+at]',
    suggestions: 'id, [contactId+state], [state+at]',
    namedPeople: 'id, contactId',
  },
} as const;
