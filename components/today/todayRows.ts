import type { FollowUp } from '@/domain/followUps/followUp';
import { isCalledFor } from '@/domain/followUps/isCalledFor';
import { type OrderBy, type PersonRow, oneRowAPerson } from '@/domain/followUps/order';
import { dueDayOf } from '@/domain/time/due';
import { type DeedGroup, deedOf } from '../words/deeds';
import type { Moment } from '../words/moment';

/** The groups of Today, in their order. */
export const todayGroups = ['waiting', 'thanks', 'today', 'tomorrow', 'quiet'] as const;
export type TodayGroup = DeedGroup | (typeof todayGroups)[number];

export interface TodayRows {
  /** People who are looked after today, the gravest first. */
  readonly now: readonly PersonRow[];
  /** People with nothing today and something tomorrow. */
  readonly tomorrow: readonly PersonRow[];
}

/** One row a person, from everything that is due in these days. */
export function todayRows(
  followUps: readonly FollowUp[],
  { now }: Moment,
  tierOf?: OrderBy['tierOf'],
): TodayRows {
  const zone = now.timeZoneId;
  const by = { now: now.toInstant(), ...(tierOf === undefined ? {} : { tierOf }) };
  const tomorrow = now.toPlainDate().add({ days: 1 });
  const isNow = (one: FollowUp) => isCalledFor(one, now.toInstant(), zone);
  const rows = oneRowAPerson(followUps.filter(isNow), by);
  const busy = new Set(rows.map(({ contactId }) => contactId));
  const later = followUps.filter(
    (one) =>
      !isNow(one) &&
      !busy.has(one.contactId) &&
      dueDayOf(one.until ?? one.from ?? one.due, zone).equals(tomorrow),
  );
  return { now: rows, tomorrow: oneRowAPerson(later, by) };
}

/** Whom to ask how it goes stands under the day; once that day is over, the silence is the news. */
export function groupOfRow({ lead }: PersonRow, { now }: Moment): TodayGroup {
  const day = dueDayOf(lead.until ?? lead.due, now.timeZoneId);
  const isOver = Temporal.PlainDate.compare(day, now.toPlainDate()) < 0;
  const isSilence = lead.kind === 'check-in' && lead.aspect === undefined;
  return isSilence && isOver ? 'quiet' : deedOf(lead).group;
}
