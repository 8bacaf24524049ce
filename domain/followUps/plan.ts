import type { FollowUp } from './followUp';
import { kinds } from './kinds';
import type { PersonFacts } from './kinds/kind';
import { scheduled } from './scheduled';

export interface Plan {
  readonly put: readonly FollowUp[];
  /** Ids of those that the facts no longer ask for. */
  readonly remove: readonly string[];
}

/**
 * Brings what arises by itself into line with the facts: new ones, moved dates, and those no longer asked for. What the
 * user has closed or put off stays as it is. `known` holds every unsettled follow-up of the person and, closed or not,
 * those with the ids of `suggested(person)`.
 */
export function planFollowUps(person: PersonFacts, known: readonly FollowUp[]): Plan {
  const wanted = suggested(person);
  const byId = new Map(known.map((followUp) => [followUp.id, followUp]));
  const ids = new Set(wanted.map(({ id }) => id));
  return {
    put: wanted.flatMap((one) => moved(one, byId.get(one.id))),
    remove: known.filter((one) => isMoot(one) && !ids.has(one.id)).map(({ id }) => id),
  };
}

/** What the facts ask for by themselves; nothing for people who are not followed (DESIGN §2). */
export function suggested(person: PersonFacts): readonly FollowUp[] {
  if (person.contact.followedSince === null) return [];
  const all = Object.values(kinds).map(({ suggest }) => suggest(person));
  return all
    .filter((followUp) => followUp !== null)
    .map((followUp) => scheduled(followUp, person.settings.zone));
}

function moved(wanted: FollowUp, kept: FollowUp | undefined): readonly FollowUp[] {
  if (kept === undefined) return [wanted];
  const isSame = kept.openDue === wanted.openDue && kept.topic === wanted.topic;
  if (kept.state !== 'open' || isSame) return [];
  return [
    { ...wanted, createdAt: kept.createdAt, writtenIn: kept.writtenIn, notBefore: kept.notBefore },
  ];
}

/** Came with the facts, and goes with them. */
function isMoot(followUp: FollowUp): boolean {
  const { arises, outlivesFacts } = kinds[followUp.kind];
  const isUnsettled = followUp.state === 'open' || followUp.state === 'snoozed';
  return isUnsettled && arises === 'by-itself' && !outlivesFacts(followUp);
}
