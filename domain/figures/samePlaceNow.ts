import { historyOf } from '@/domain/retention/historyOf';
import type { StatusFacts } from '@/domain/retention/statusFacts';
import { reasonsOf } from '@/domain/retention/byFacts';
import type { SamePlace } from './figures';
import { likeLost, type PlaceLeft } from './likeLost';

/** Who stands now where those who left stood (DESIGN P10). */
export function samePlaceNow(
  people: readonly StatusFacts[],
  losses: readonly PlaceLeft[],
): readonly SamePlace[] {
  return people.flatMap((person) => {
    const { id } = person.contact;
    const others = losses.filter(({ contactId }) => contactId !== id);
    const found = likeLost(reasonsOf(historyOf(person).facts), others);
    return found === null ? [] : [{ contactId: id, reason: found.reason }];
  });
}
