import { DAY } from '@/domain/retention/policy';
import { calendarOf } from './calendarOf';
import type { FollowUp } from './followUp';
import { isOver } from './isOver';
import type { PersonFacts } from './kinds/kind';
import { newFollowUp } from './newFollowUp';
import { thanksDues } from './thanksDues';

/** Thanks for the years come on their day; a few days later they are still right. */
const LATEST_DAYS = 7;

/** VOICE 11: on the day on which another whole year together is over. */
export function yearsThanks(person: PersonFacts): readonly FollowUp[] {
  const { contact, now } = person;
  const since = contact.care?.togetherSince;
  if (since === undefined || isOver(person)) return [];
  const { today, startOf } = calendarOf(person);
  const first = Temporal.PlainDate.from(since);
  const years = Math.max(
    1,
    first.until(today.subtract({ days: LATEST_DAYS }), { largestUnit: 'year' }).years + 1,
  );
  const day = first.add({ years });
  const at = startOf(day);
  const id = `thank-you:${contact.id}:years:${years}`;
  const about = {
    occasion: 'for-the-years',
    since: at - DAY,
    from: { on: day.toString() },
  } as const;
  const dues = thanksDues({ occasion: 'for-the-years', at }, person);
  return [newFollowUp({ id, contactId: contact.id, kind: 'thank-you', ...about, ...dues }, now)];
}
