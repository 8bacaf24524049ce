import type { Review } from '@/components/review/ReviewView';
import { personName } from '@/components/words/personName';
import { isLoss } from '@/domain/figures/likeLost';
import { mondayOf } from '@/domain/figures/mondayOf';
import { unreached } from '@/domain/figures/unreached';
import type { LossRecord } from '@/domain/records/loss';
import { contactsById } from '@/storage/contacts';
import { recordsSince } from '@/storage/recordsSince';
import { followedPeople } from '@/storage/standing';
import { keptWeekReview } from '@/storage/weekReview';

/** The Friday review of the week that runs, with the names of those whose words are shown. */
export async function readReview(
  now: Temporal.ZonedDateTime,
): Promise<Review & { readonly names: ReadonlyMap<string, string> }> {
  const week = mondayOf(now.toPlainDate());
  const monday = week.toZonedDateTime(now.timeZoneId).epochMilliseconds;
  const [people, losses, kindWords, kept] = await Promise.all([
    followedPeople(),
    recordsSince('loss', 0),
    recordsSince('kind-words', monday),
    keptWeekReview(),
  ]);
  const open = losses.filter((loss) => isLoss(loss) && loss.reviewedAt === null);
  const names = await namesOf([...open, ...kindWords]);
  const isOfThisWeek = kept?.week === week.toString();
  return {
    week,
    losses: open.map((loss) => ({ loss, name: nameIn(names, loss) })),
    silent: unreached(people, now.epochMilliseconds),
    kindWords: kindWords.toReversed(),
    seen: isOfThisWeek ? kept.seen : [],
    doneAt: isOfThisWeek ? kept.doneAt : null,
    names,
  };
}

async function namesOf(
  records: readonly { readonly contactId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const people = await contactsById([...new Set(records.map(({ contactId }) => contactId))]);
  return new Map(people.map((contact) => [contact.id, personName(contact)]));
}

function nameIn(names: ReadonlyMap<string, string>, { contactId }: LossRecord): string {
  return names.get(contactId) ?? '';
}
