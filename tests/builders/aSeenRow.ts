import type { SeenRow } from '@/domain/mail/seenRow';
import { anna, me } from './aReading';

/** A row of the inbox: Anna alone has written. */
export function aSeenRow(of: Partial<SeenRow> = {}): SeenRow {
  return {
    threadId: 't-1',
    lastMessageId: null,
    people: [anna],
    namesAll: true,
    subject: 'Montaggio finito',
    at: '2026-11-19T09:00:00+01:00',
    lastWriter: anna,
    isSent: false,
    ...of,
  };
}

/** A row of *Sent*. */
export function aSentRow(of: Partial<SeenRow> = {}): SeenRow {
  return aSeenRow({ isSent: true, lastWriter: me, ...of });
}
