/**
 * Lists of mails and the reader's health. A list tells of a thread's last message by thread and instant, so interactions are
 * found by thread; `mailsWithNobody` holds what was read and is a touch with nobody, so that no list makes it one;
 * `readerHealth` counts which way of reading answered. Frozen once released (STYLE R12).
 */
export const lists = {
  version: 2,
  stores: {
    interactions: 'id, &[account+messageId+contactId], [contactId+at], [account+threadId]',
    mailsWithNobody: 'id',
    readerHealth: 'id, lastAt',
  },
} as const;
