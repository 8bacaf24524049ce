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
import { countStandings, peopleLostSince } from '@/storage/standing';

/**
 * How people stood at an earlier instant (epoch milliseconds): whoever was not in touch since then as it is kept, the others,
 * and those who left meanwhile, judged anew by what was known then.
 */
export async function standingsThen(epoch: number, settings: Settings): Promise<Standings> {
  const [inTouch, lost] = await Promise.all([followedInTouchSince(epoch), peopleLostSince(epoch)]);
  const moved = new Map([...inTouch, ...lost].map((contact) => [contact.id, contact]));
  const counts = new Map(await countStandings(epoch, ({ id }) => !moved.has(id)));
  for (const contact of moved.values()) {
    const status = await statusThen(contact, epoch, settings);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
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
