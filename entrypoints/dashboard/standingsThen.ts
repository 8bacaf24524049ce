import { grouped } from '@/domain/figures/standingsAt';
import type { Standings } from '@/domain/figures/standingsFigure';
import type { Interaction } from '@/domain/mail/interaction';
import type { Contact } from '@/domain/people/contact';
import type { Settings } from '@/domain/people/settings';
import { assessRetention } from '@/domain/retention/assess';
import { historyOf } from '@/domain/retention/historyOf';
import { steadyPolicyOf } from '@/domain/retention/policyOf';
import type { Status } from '@/domain/retention/retention';
import { statusAt } from '@/domain/retention/statusAt';
import type { StatusFacts } from '@/domain/retention/statusFacts';
import { historiesWith } from '@/storage/interactions';
import { recordsAboutEach } from '@/storage/records';

/**
 * How these people stood at an earlier instant (epoch milliseconds): whoever was not in touch since then as it is kept, the
 * others, and those who left meanwhile, judged anew by what was known then. Who was not followed yet is counted too: the
 * figure tells how people stand, not how many were added.
 */
export async function standingsThen(
  people: readonly Contact[],
  epoch: number,
  settings: Settings,
): Promise<Standings> {
  const moved = people.filter((contact) => hasMoved(contact, epoch)).map(({ id }) => id);
  const [histories, records] = await Promise.all([historiesWith(moved), recordsAboutEach(moved)]);
  const now = Temporal.Instant.fromEpochMilliseconds(epoch);
  const judged = (contact: Contact, interactions: readonly Interaction[]) =>
    statusThen({
      contact: notYetLost(contact, epoch),
      interactions,
      records: records.get(contact.id) ?? [],
      settings,
      now,
      unsettled: [],
      someoneElseAt: null,
    });
  return grouped(
    people.map((contact) => {
      const history = histories.get(contact.id);
      const status = history === undefined ? statusAt(contact, epoch) : judged(contact, history);
      return [contact.id, status];
    }),
  );
}

function hasMoved({ rhythm, care }: Contact, epoch: number): boolean {
  return (rhythm.lastAt ?? -Infinity) >= epoch || (care?.lostAt ?? -Infinity) > epoch;
}

function statusThen(person: StatusFacts): Status {
  const { contact, now } = person;
  return assessRetention(historyOf(person), now, steadyPolicyOf(contact)).status;
}

function notYetLost(contact: Contact, epoch: number): Contact {
  const { lostAt = -Infinity, ...care } = contact.care ?? {};
  return lostAt > epoch ? { ...contact, care } : contact;
}
