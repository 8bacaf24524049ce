import type { Standings } from '@/domain/figures/standingsFigure';
import type { Contact } from '@/domain/people/contact';
import type { Settings } from '@/domain/people/settings';
import { assessRetention } from '@/domain/retention/assess';
import { historyOf } from '@/domain/retention/historyOf';
import { steadyPolicyOf } from '@/domain/retention/policyOf';
import type { Status } from '@/domain/retention/retention';
import { followedInTouchSince } from '@/storage/recordsSince';
import { historyWith } from '@/storage/interactions';
import { recordsAbout } from '@/storage/records';
import { countStandings } from '@/storage/standing';

/**
 * How people stood at an earlier instant (epoch milliseconds): whoever was not in touch since then as it is kept, the others
 * judged anew by what was known then.
 */
export async function standingsThen(epoch: number, settings: Settings): Promise<Standings> {
  const counts = new Map(await countStandings(epoch, (lastAt) => lastAt < epoch));
  for (const contact of await followedInTouchSince(epoch)) {
    const status = await statusThen(contact, epoch, settings);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}

async function statusThen(contact: Contact, epoch: number, settings: Settings): Promise<Status> {
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
