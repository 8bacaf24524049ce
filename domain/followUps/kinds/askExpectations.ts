import { recordsOf } from '@/domain/records/record';
import { previousWorkingDay } from '@/domain/time/workingTime';
import { calendarOf } from '../calendarOf';
import type { FollowUp } from '../followUp';
import { hasEnded } from '../isOver';
import { ofRecord } from '../ofRecord';
import type { KindRules, PersonFacts } from './kind';
import { usualRules } from './usualRules';

/** Work that began so long ago has shown what it is. */
const LATEST_DAYS = 14;

/**
 * DESIGN P14: when work begins one asks in detail what they expect: before its first day, or after a first order of which
 * nothing is known yet.
 */
export const askExpectations: KindRules = {
  ...usualRules,
  suggest: (person) => {
    const known = recordsOf(person.records, 'expectations');
    const isKnown = known.length > 0;
    const asked = [...beforeWork(person), ...(isKnown ? [] : afterFirstOrder(person))];
    const oldest = calendarOf(person).today.subtract({ days: LATEST_DAYS }).toString();
    return hasEnded(person) ? [] : asked.filter(({ due }) => 'on' in due && due.on >= oldest);
  },
};

function beforeWork(person: PersonFacts): readonly FollowUp[] {
  const { time, dayOf, onWorkingDay } = calendarOf(person);
  return recordsOf(person.records, 'expectations').flatMap((record) => {
    if (record.expects !== null || record.startsOn === null) return [];
    const before = previousWorkingDay(Temporal.PlainDate.from(record.startsOn), time);
    const written = dayOf(record.at);
    const day = Temporal.PlainDate.compare(before, written) < 0 ? written : before;
    const id = `ask-expectations:${record.id}`;
    const topic = record.work;
    return [
      ofRecord(person, record, { id, kind: 'ask-expectations', due: onWorkingDay(day), topic }),
    ];
  });
}

function afterFirstOrder(person: PersonFacts): readonly FollowUp[] {
  const { workingDaysAfter } = calendarOf(person);
  return recordsOf(person.records, 'order')
    .filter(({ isFirst, deliveredOn }) => isFirst && deliveredOn === null)
    .map((order) =>
      ofRecord(person, order, {
        id: `ask-expectations:${order.id}`,
        kind: 'ask-expectations',
        // The thanks go first, in a mail of their own.
        due: workingDaysAfter(order.at, 2),
        topic: order.what,
      }),
    );
}
