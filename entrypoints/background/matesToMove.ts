import { companyOfContact } from '@/domain/people/companyOf';
import type { Contact } from '@/domain/people/contact';
import { DAY, STEADY_DAYS } from '@/domain/retention/policy';
import type { RhythmFacts } from '@/domain/retention/statusFacts';
import { peopleOfCompany } from '@/storage/peopleOfCompany';
import { historyWith } from '@/storage/interactions';
import { recordsAbout } from '@/storage/records';

/** Where somebody's last word moved: from where to where, epoch milliseconds. */
interface Move {
  readonly contact: Contact;
  readonly from: number;
  readonly to: number;
}

/** Colleagues whose kept instants a word of these people moves (STATUS rule 8, "someone else of the same company"). */
export async function matesToMove(
  before: readonly Contact[],
  after: readonly Contact[],
  [example]: readonly RhythmFacts[],
): Promise<readonly RhythmFacts[]> {
  if (example === undefined) return [];
  const known = new Set(after.map(({ id }) => id));
  const mates = (await Promise.all(movesOf(before, after).map(matesMovedBy))).flat();
  const others = mates.filter(({ id }) => !known.has(id));
  const each = [...new Map(others.map((mate) => [mate.id, mate])).values()];
  const { settings, now } = example;
  return Promise.all(
    each.map(async (contact) => ({
      contact,
      settings,
      now,
      interactions: await historyWith(contact.id),
      records: await recordsAbout(contact.id),
    })),
  );
}

function movesOf(before: readonly Contact[], after: readonly Contact[]): readonly Move[] {
  return after.flatMap((contact, i) => {
    const from = before[i]?.rhythm.lastAt ?? -Infinity;
    const to = contact.rhythm.lastAt ?? -Infinity;
    return from === to ? [] : [{ contact, from, to }];
  });
}

/** A newer word holds off what would come before `m` has passed; one that is gone may let anything come earlier. */
async function matesMovedBy({ contact, from, to }: Move): Promise<readonly Contact[]> {
  const company = companyOfContact(contact);
  const mates = company === null ? [] : await peopleOfCompany(company);
  return mates.filter(({ rhythm }) => {
    if (rhythm.atRiskAt === null) return false;
    const heldUntil = to + ((rhythm.usualDays ?? 0) + STEADY_DAYS) * DAY;
    return to < from || rhythm.atRiskAt <= heldUntil || (rhythm.probablyLostAt ?? 0) <= heldUntil;
  });
}
