import { recordsOf } from '@/domain/records/record';
import { calendarOf } from '../calendarOf';
import { ofRecord } from '../ofRecord';
import { ranks } from '../ranks';
import type { KindRules } from './kind';
import { usualRules } from './usualRules';

/** DESIGN P11: on the day of the review, and only once the cause is cured; not where they have come back by themselves. */
export const winBack: KindRules = {
  ...usualRules,
  suggest: (person) => {
    const { startOf, dayOf, onWorkingDay } = calendarOf(person);
    const orders = recordsOf(person.records, 'order');
    return recordsOf(person.records, 'loss').flatMap((loss) => {
      const { scope, tryAgainOn, curedAt } = loss;
      const isBack = orders.some(({ at }) => at > loss.at);
      if (scope === 'offer' || tryAgainOn === null || curedAt === null || isBack) return [];
      const day = dayOf(Math.max(startOf(Temporal.PlainDate.from(tryAgainOn)), curedAt));
      const id = `win-back:${loss.id}:${tryAgainOn}`;
      return [ofRecord(person, loss, { id, kind: 'win-back', due: onWorkingDay(day) })];
    });
  },
  rank: () => ranks.winBack,
};
