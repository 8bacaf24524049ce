import { type PersonRecord, recordsOf } from '@/domain/records/record';
import { calendarOf } from '../calendarOf';
import { ofRecord, recordOf } from '../ofRecord';
import type { KindRules } from './kind';
import { usualRules } from './usualRules';

/** DESIGN P16 and P12: "you said, we did", and what became of a recommendation: told once there is something to tell. */
export const value: KindRules = {
  ...usualRules,
  suggest: (person) => {
    const { workingDaysAfter } = calendarOf(person);
    const feedback = recordsOf(person.records, 'feedback')
      .filter(({ whatWeDid, toldAt }) => whatWeDid !== null && toldAt === null)
      .map((one) => ({ record: one, topic: one.said }) as const);
    const outcomes = recordsOf(person.records, 'recommendation')
      .filter(({ outcome, toldAt }) => outcome !== null && toldAt === null)
      .map((one) => ({ record: one, topic: one.referred, aspect: 'outcome' }) as const);
    return [...feedback, ...outcomes].map(({ record, ...facts }) => {
      const due = workingDaysAfter(record.editedAt ?? record.at, 1);
      return ofRecord(person, record, { id: `value:${record.id}`, kind: 'value', due, ...facts });
    });
  },
  recordsAfter: (followUp, { at, isDismissed }, records): readonly PersonRecord[] => {
    const told =
      recordOf(followUp, records, 'feedback') ?? recordOf(followUp, records, 'recommendation');
    return told === null || isDismissed ? [] : [{ ...told, toldAt: at }];
  },
};
