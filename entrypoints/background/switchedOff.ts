import type { OpenThread } from '@/domain/mail/openThread';
import type { PageReading } from '@/domain/mail/reading';
import { SWITCHED_OFF } from '@/domain/mail/switchedOff';
import { unknownTone } from '@/domain/mail/unknownTone';
import { openThreadOf } from './openThreadOf';

/** All that is known of a mail where Premura is switched off: that it is, and of which mailbox. */
export function switchedOff(tabId: number, { service, account }: PageReading): OpenThread {
  const missing = [{ fact: 'contact', reason: SWITCHED_OFF }];
  const nothing = { thread: null, contact: null, list: null, readBy: {}, missing };
  const reading = { service, view: 'thread', account, ...nothing } as const;
  return openThreadOf(tabId, reading, {
    contactId: null,
    tone: unknownTone,
    noted: null,
    answer: null,
  });
}
