import { type RecordOf, recordsOf } from '@/domain/records/record';
import { calendarOf } from '../calendarOf';
import type { Aspect, FollowUp } from '../followUp';
import { hasEnded } from '../isOver';
import { ofRecord, recordOf } from '../ofRecord';
import { ranks } from '../ranks';
import type { KindRules, PersonFacts } from './kind';
import { usualRules } from './usualRules';

const DAYS_BEFORE_NOTICE = 30;

interface Point {
  readonly aspect: Aspect;
  readonly day: Temporal.PlainDate;
  readonly topic: string;
}

/**
 * DESIGN P15: half-way, on a weak spot's date, thirty days before notice must be given, and at the end, where the balance is
 * drawn. Points that had passed when it was written down are not asked for.
 */
export const checkpoint: KindRules = {
  ...usualRules,
  suggest: (person) =>
    hasEnded(person)
      ? []
      : recordsOf(person.records, 'expectations').flatMap((one) => suggestFor(person, one)),
  recordsAfter: (followUp, { at, isDismissed }, records) => {
    const record = recordOf(followUp, records, 'expectations');
    if (record === null || isDismissed || followUp.aspect !== 'end') return [];
    return [{ ...record, balancedAt: record.balancedAt ?? at }];
  },
  rank: () => ranks.checkpoint,
};

function suggestFor(person: PersonFacts, record: RecordOf<'expectations'>): readonly FollowUp[] {
  const { dayOf, onWorkingDay } = calendarOf(person);
  const written = dayOf(record.at);
  const points = pointsOf(record).filter(
    ({ day }) => Temporal.PlainDate.compare(day, written) >= 0,
  );
  return points.map(({ aspect, day, topic }) => {
    const id = `checkpoint:${record.id}:${aspect}:${day.toString()}`;
    return ofRecord(person, record, {
      id,
      kind: 'checkpoint',
      due: onWorkingDay(day),
      aspect,
      topic,
    });
  });
}

function pointsOf(record: RecordOf<'expectations'>): readonly Point[] {
  const { work: topic, startsOn, noticeOn, weakSpots } = record;
  const endsOn = record.balancedAt === null ? record.endsOn : null;
  const day = (iso: string) => Temporal.PlainDate.from(iso);
  const spots = weakSpots.flatMap(({ on, words }) =>
    on === null ? [] : [{ aspect: 'weak-spot', day: day(on), topic: words } as const],
  );
  const notice =
    noticeOn === null
      ? []
      : [
          {
            aspect: 'notice',
            day: day(noticeOn).subtract({ days: DAYS_BEFORE_NOTICE }),
            topic,
          } as const,
        ];
  const end = endsOn === null ? [] : [{ aspect: 'end', day: day(endsOn), topic } as const];
  return [...halfWay(startsOn, endsOn, topic), ...spots, ...notice, ...end];
}

function halfWay(startsOn: string | null, endsOn: string | null, topic: string): readonly Point[] {
  if (startsOn === null || endsOn === null) return [];
  const start = Temporal.PlainDate.from(startsOn);
  const { days } = start.until(endsOn, { largestUnit: 'day' });
  if (days < 2) return [];
  return [{ aspect: 'half-way', day: start.add({ days: Math.floor(days / 2) }), topic }];
}
