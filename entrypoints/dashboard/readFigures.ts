import type { Figures } from '@/components/figures/FiguresView';
import { personName } from '@/components/words/personName';
import { lossesFigure } from '@/domain/figures/lossesFigure';
import { firstDayOf, periodOf, type Span } from '@/domain/figures/periodOf';
import { standingsAt } from '@/domain/figures/standingsAt';
import { notCounted, standingsFigure } from '@/domain/figures/standingsFigure';
import type { Contact } from '@/domain/people/contact';
import type { Settings } from '@/domain/people/settings';
import { contactsById } from '@/storage/contacts';
import { recordsSince } from '@/storage/recordsSince';
import { currentSettings } from '@/storage/settings';
import { followedPeople } from '@/storage/standing';
import { readOwnWork } from './readOwnWork';
import { readSamePlace } from './readSamePlace';
import { standingsThen } from './standingsThen';

/** The figures of the month, quarter or year so far, with everybody who is named in them. */
export async function readFigures(now: Temporal.Instant, span: Span): Promise<Figures> {
  const settings = await currentSettings();
  const here = now.toZonedDateTimeISO(settings.zone);
  const yearAgo = here.subtract({ years: 1 }).epochMilliseconds;
  const [people, losses, kindWords] = await Promise.all([
    followedPeople(),
    recordsSince('loss', yearAgo),
    recordsSince('kind-words', yearAgo),
  ]);
  const [ownWork, everyone, samePlace] = await Promise.all([
    settings.showsFigures === false
      ? null
      : readOwnWork({ people, period: periodOf(span, here), now: here, span, settings }),
    readEveryone(people, here, settings),
    readSamePlace(now, settings, losses),
  ]);
  const written = [...losses, ...kindWords].map(({ contactId }) => contactId);
  return {
    span,
    from: firstDayOf(span, here).toPlainDate(),
    followed: people.length,
    ownWork,
    ...everyone,
    losses: lossesFigure(losses),
    samePlace,
    kindWords: kindWords.toReversed(),
    names: await namesOf(people, written),
  };
}

/** Who stands how, against a month ago. */
async function readEveryone(
  people: readonly Contact[],
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Promise<Pick<Figures, 'standings' | 'notCounted' | 'since'>> {
  const then = now.subtract({ months: 1 });
  const standings = standingsAt(people, now.epochMilliseconds);
  const before = await standingsThen(people, then.epochMilliseconds, settings);
  return {
    standings: standingsFigure(standings, before),
    notCounted: notCounted(standings),
    since: then.toPlainDate(),
  };
}

async function namesOf(
  people: readonly Contact[],
  written: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = new Set(people.map(({ id }) => id));
  const others = await contactsById([...new Set(written.filter((id) => !known.has(id)))]);
  return new Map([...people, ...others].map((contact) => [contact.id, personName(contact)]));
}
