import { recordsOf } from '@/domain/records/record';
import { calendarOf } from '../calendarOf';
import { ofRecord, recordOf } from '../ofRecord';
import type { KindRules } from './kind';
import { usualRules } from './usualRules';

/** DESIGN P9: two weeks later one can hear it. */
const DAYS_LATER = 14;

/** DESIGN P9: after working together has ended one asks why, once; not after a "no" to one offer, nor where a firm is no more. */
export const askWhy: KindRules = {
  ...usualRules,
  suggest: (person) => {
    const { dayOf, onWorkingDay } = calendarOf(person);
    return recordsOf(person.records, 'loss')
      .filter(({ scope, askedAt, theirAnswer }) => scope !== 'offer' && !askedAt && !theirAnswer)
      .filter(({ reason, without }) => reason !== 'closed-down' && !without?.includes('ask-why'))
      .map((loss) => {
        const due = onWorkingDay(dayOf(loss.at).add({ days: DAYS_LATER }));
        return ofRecord(person, loss, { id: `ask-why:${loss.id}`, kind: 'ask-why', due });
      });
  },
  recordsAfter: (followUp, { at, isDismissed }, records) => {
    const loss = recordOf(followUp, records, 'loss');
    return loss === null || isDismissed ? [] : [{ ...loss, askedAt: at }];
  },
};
