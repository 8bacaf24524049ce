import { type RecordOf, recordsOf } from '@/domain/records/record';
import { calendarOf } from './calendarOf';
import type { FollowUp } from './followUp';
import type { PersonFacts } from './kinds/kind';
import { ofRecord } from './ofRecord';

const WORKING_DAYS_AFTER_DELIVERY = 3;
const DAYS_AFTER_FIRST_ORDER = 30;
/** Asked later than that, it is no longer about the delivery. */
const LATEST_DAYS = 14;

/** DESIGN P2: whether all is well three working days after a delivery, and 30 days after a first order. */
export function deliveryChecks(person: PersonFacts): readonly FollowUp[] {
  const oldest = calendarOf(person).today.subtract({ days: LATEST_DAYS }).toString();
  return recordsOf(person.records, 'order')
    .flatMap((order) => [afterDelivery(person, order), afterFirstOrder(person, order)].flat())
    .filter(({ due }) => 'on' in due && due.on >= oldest);
}

function afterDelivery(person: PersonFacts, order: RecordOf<'order'>): readonly FollowUp[] {
  if (order.deliveredOn === null) return [];
  const { workingDaysAfter, startOf } = calendarOf(person);
  const delivered = startOf(Temporal.PlainDate.from(order.deliveredOn));
  // They have said by themselves what is wrong with it.
  if (recordsOf(person.records, 'problem').some(({ at }) => at >= delivered)) return [];
  const due = workingDaysAfter(delivered, WORKING_DAYS_AFTER_DELIVERY);
  return [check(person, order, { aspect: 'delivery', due })];
}

function afterFirstOrder(person: PersonFacts, order: RecordOf<'order'>): readonly FollowUp[] {
  if (!order.isFirst) return [];
  const { dayOf, onWorkingDay } = calendarOf(person);
  const due = onWorkingDay(dayOf(order.at).add({ days: DAYS_AFTER_FIRST_ORDER }));
  return [check(person, order, { aspect: 'first-order', due })];
}

function check(
  person: PersonFacts,
  order: RecordOf<'order'>,
  { aspect, due }: { readonly aspect: 'delivery' | 'first-order'; readonly due: FollowUp['due'] },
): FollowUp {
  const id = `check-in:${aspect}:${order.id}`;
  return ofRecord(person, order, { id, kind: 'check-in', due, aspect, topic: order.what });
}
