import type { OpenThread } from '@/domain/mail/openThread';
import { anna, me } from './aReading';

/** A mail of Anna's, open in the first tab. */
export function anOpenThread(of: Partial<OpenThread> = {}): OpenThread {
  return {
    tabId: 1,
    view: 'thread',
    account: me.address,
    threadId: 't-1',
    subject: 'Montaggio finito',
    contact: anna,
    contactId: 'anna',
    others: [],
    tone: { language: 'en', formality: 'formal', greeting: null, farewell: null },
    noted: null,
    unnamed: null,
    answer: null,
    missing: [],
    ...of,
  };
}
