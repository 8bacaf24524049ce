import type { Interaction } from '@/domain/mail/interaction';
import { recordsOf } from '@/domain/records/record';
import { DAY } from '@/domain/retention/policy';
import { deliveryChecks } from '../deliveryChecks';
import { askedCheckIn } from '../askedCheckIn';
import type { FollowUp } from '../followUp';
import { isOver } from '../isOver';
import { isOpenProblem } from '../problemState';
import { isTextSent } from '../isTextSent';
import { ranks } from '../ranks';
import { rhythmCheckIn } from '../rhythmCheckIn';
import { solvedChecks } from '../solvedChecks';
import type { KindRules, PersonFacts } from './kind';
import { usualRules } from './usualRules';

/**
 * DESIGN P2, its two clocks: the last word (rhythm or agreed cadence), which any later word of the user's moves, and the
 * last asking, which only a question about how it goes moves. Beside them the questions after a delivery, after a first
 * order, and whether a problem is really solved (P4).
 */
export const checkIn: KindRules = {
  ...usualRules,
  suggest,
  isSettledBy: (followUp, interaction) =>
    isTextSent(followUp, interaction) ||
    (isOurs(interaction) && isByWord(followUp, interaction) && isLater(followUp, interaction)),
  recordsAfter: (followUp, { at, isDismissed, how, purpose }) => {
    const isAsked = !isDismissed && (how === 'user' || purpose !== null);
    if (!isAsked || followUp.aspect === 'solved') return [];
    return [askedRecord(followUp, at)];
  },
  writtenAs: ({ aspect }) => (aspect === 'solved' ? 'reply' : 'new-message'),
  outlivesFacts: isStillWanted,
  rank: () => ranks.checkIn,
};

function suggest(person: PersonFacts): readonly FollowUp[] {
  if (isInTrouble(person)) return solvedChecks(person);
  const checks = [...deliveryChecks(person), ...solvedChecks(person)];
  if (isOver(person)) return checks;
  // One of the two clocks at a time: whichever asks first.
  const clocks = [rhythmCheckIn(person), askedCheckIn(person)].filter((one) => one !== null);
  const dayOf = ({ due }: FollowUp) => ('on' in due ? due.on : due.at);
  const [first] = clocks.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  return first === undefined ? checks : [...checks, first];
}

/** Whoever has said what is wrong is kept posted (P4); to be asked whether all is well would be an insult. */
function isInTrouble({ records }: PersonFacts): boolean {
  return recordsOf(records, 'problem').some((one) => isOpenProblem(one) && one.gravity !== 'small');
}

function isOurs({ direction }: Interaction): boolean {
  return direction === 'out' || direction === 'both';
}

/** A silence ends with any word; the other questions are asked only by asking: in a talk, once their day has come. */
function isByWord({ aspect, due }: FollowUp, { kind, at }: Interaction): boolean {
  if (aspect === undefined) return true;
  if (kind === 'message' || !('on' in due)) return false;
  // Of the day's beginning in any zone: a talk on the evening before is as good.
  return at >= Temporal.PlainDate.from(due.on).toZonedDateTime('UTC').epochMilliseconds - DAY / 2;
}

/** Never the word with which the silence began: its instant may become known better. */
function isLater({ since, notBefore, interactionId }: FollowUp, { id, at }: Interaction): boolean {
  return id !== interactionId && at > Math.max(since ?? 0, notBefore ?? 0);
}

/** The user has undone that a mail settled it; one whose day had not come by then is planned anew with that mail. */
function isStillWanted({ notBefore, openDue }: FollowUp): boolean {
  return notBefore !== null && openDue !== undefined && openDue - DAY <= notBefore;
}

function askedRecord({ id, contactId, interactionId }: FollowUp, at: number) {
  return {
    id: `asked:${id}`.slice(0, 100),
    contactId,
    kind: 'asked',
    at,
    editedAt: null,
    interactionId,
    quote: null,
    answer: null,
    answeredAt: null,
  } as const;
}
