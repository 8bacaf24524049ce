import { grouped } from '@/domain/figures/standingsAt';
import type { Standings } from '@/domain/figures/standingsFigure';
import type { Contact } from '@/domain/people/contact';
import type { Settings } from '@/domain/people/settings';
import { assessRetention } from '@/domain/retention/assess';
import { historyOf } from '@/domain/retention/historyOf';
import { steadyPolicyOf } from '@/domain/retention/policyOf';
import type { Status } from '@/domain/retention/retention';
import { statusAt } from '@/domain/retention/statusAt';
import { historyWith } from '@/storage/interactions';
import { recordsAbout } from '@/storage/records';

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
  const each = people.map(async (contact) => {
    const status = hasMoved(contact, epoch)
      ? await statusThen(contact, epoch, settings)
      : statusAt(contact, epoch);
    return [contact.id, status] as const;
  });
  return grouped(await Promise.all(each));
}

function hasMoved({ rhythm, care }: Contact, epoch: number): boolean {
  return (rhythm.lastAt ?? -Infinity) >= epoch || (care?.lostAt ?? -Infinity) > epoch;
}

async function statusThen(kept: Contact, epoch: number, settings: Settings): Promise<Status> {
  const contact = notYetLost(kept, epoch);
  const now = Temporal.Instant.fromEpochMilliseconds(epoch);
  const [interactions, records] = await Promise.all([
    historyWith(contact.id),
    recordsAbout(contact.id),
  ]);
  const facts = {
    contact,
    interactions,
    records,
    settings,
    now,
    unsettled: [],
    someoneElseAt: null,
  };
  return assessRetention(historyOf(facts), now, steadyPolicyOf(contact)).status;
}

function notYetLost(contact: Contact, epoch: number): Contact {
  const { lostAt = -Infinity, ...care } = contact.care ?? {};
  return lostAt > epoch ? { ...contact, care } : contact;
}
