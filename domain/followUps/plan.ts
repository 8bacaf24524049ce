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
 * those with the ids of `wanted`.
 */
export function planFollowUps(wanted: readonly FollowUp[], known: readonly FollowUp[]): Plan {
  const byId = new Map(known.map((followUp) => [followUp.id, followUp]));
  const ids = new Set(wanted.map(({ id }) => id));
  const moot = known.filter((one) => isMoot(one) && !ids.has(one.id));
  return {
    put: wanted.flatMap((one) => moved(one, byId.get(one.id) ?? null, moot)),
    remove: moot.map(({ id }) => id),
  };
}

/** What the facts ask for by themselves; nothing for people who are not followed (DESIGN §2). */
export function suggested(person: PersonFacts): readonly FollowUp[] {
  if (person.contact.followedSince === null) return [];
  const all = Object.values(kinds).flatMap(({ suggest }) => suggest(person));
  return all.map((followUp) => scheduled(followUp, person.settings.zone));
}

function moved(
  wanted: FollowUp,
  kept: FollowUp | null,
  moot: readonly FollowUp[],
): readonly FollowUp[] {
  if (kept === null) return [{ ...wanted, writtenIn: placeOfFormer(wanted, moot) }];
  if (kept.state !== 'open' || isSame(kept, wanted)) return [];
  const { createdAt, writtenIn, notBefore, putOff } = kept;
  return [
    { ...wanted, createdAt, writtenIn, notBefore, ...(putOff === undefined ? {} : { putOff }) },
  ];
}

/** A text that was put into a mail and not sent yet goes on with what has taken its follow-up's place. */
function placeOfFormer({ kind, recordId }: FollowUp, moot: readonly FollowUp[]) {
  const former = moot.find((one) => one.kind === kind && one.recordId === recordId);
  return recordId === undefined ? null : (former?.writtenIn ?? null);
}

function isSame(kept: FollowUp, wanted: FollowUp): boolean {
  const facts = ({ openDue, turnsDue, topic, joins, aspect, isShort }: FollowUp) =>
    JSON.stringify([openDue, turnsDue, topic, joins, aspect, isShort]);
  return facts(kept) === facts(wanted);
}

/** Came with the facts, and goes with them. */
function isMoot(followUp: FollowUp): boolean {
  const isUnsettled = followUp.state === 'open' || followUp.state === 'snoozed';
  return isUnsettled && !kinds[followUp.kind].outlivesFacts(followUp);
}
