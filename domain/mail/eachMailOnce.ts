import type { MailInteraction } from './interaction';
import { isSameMail } from './isSameMail';
import { isOwnId } from './unreadId';

export interface MailChanges {
  readonly put: readonly MailInteraction[];
  /** Ids of those that were kept and are now kept under another id, each with that. */
  readonly replaced: ReadonlyMap<string, string>;
}

/**
 * What changes among the mails kept with one person when more is told of them, so that each message stands there once, in
 * whatever order list, sending and thread have told of it. What was read stays; what is told again changes nothing.
 */
export function eachMailOnce(
  kept: readonly MailInteraction[],
  told: readonly MailInteraction[],
): MailChanges {
  const before = new Map(kept.map((one) => [one.id, one]));
  const mails = new Map(before);
  const takenBy = new Map<string, string>();
  for (const one of told) {
    const twins = twinsOf(one, mails);
    const best = [...twins, one].reduce(joined);
    for (const { id } of twins.filter((twin) => twin.id !== best.id)) {
      mails.delete(id);
      takenBy.set(id, best.id);
    }
    mails.set(best.id, best);
  }
  return {
    put: [...mails.values()].filter((one) => one !== before.get(one.id)),
    replaced: new Map(
      [...before.keys()].filter((id) => !mails.has(id)).map((id) => [id, lastOf(takenBy, id)]),
    ),
  };
}

/** Who took the place of whoever took its place. */
function lastOf(takenBy: ReadonlyMap<string, string>, id: string): string {
  const next = takenBy.get(id);
  return next === undefined ? id : lastOf(takenBy, next);
}

/** Those kept that tell of the same message. A message was sent from one window: of several sendings the nearest. */
function twinsOf(
  one: MailInteraction,
  mails: ReadonlyMap<string, MailInteraction>,
): readonly MailInteraction[] {
  const same = mails.get(one.id);
  // What was read is known by its id, and nothing else that is kept stands for it.
  if (same !== undefined && same.toldBy === undefined) return [same];
  const twins = [...mails.values()].filter((other) => isSameMail(one, other));
  const distance = ({ at }: MailInteraction) => Math.abs(at - one.at);
  const [nearest] = twins
    .filter(({ toldBy }) => toldBy === 'sending')
    .toSorted((a, b) => distance(a) - distance(b));
  return twins.filter((twin) => twin.toldBy !== 'sending' || twin === nearest);
}

/** The surer of two that tell of one message, with what only the other one knows; `kept` itself where that is nothing. */
function joined(kept: MailInteraction, other: MailInteraction): MailInteraction {
  const isSurer = sureness(other) > sureness(kept);
  return isSurer ? completed(other, kept) : completed(kept, other);
}

function completed(sure: MailInteraction, vague: MailInteraction): MailInteraction {
  const known = {
    at: exacter(sure.at, vague.at),
    direction: sure.direction === 'unknown' ? vague.direction : sure.direction,
    threadId: sure.threadId === '' ? vague.threadId : sure.threadId,
    subject: sure.subject ?? vague.subject,
    asks: sure.asks || vague.asks,
    ...mannerOf(vague),
    ...mannerOf(sure),
    ...((sure.isNoContact ?? vague.isNoContact) && { isNoContact: true as const }),
  };
  const isNews = Object.entries(known).some(
    ([key, value]) => sure[key as keyof typeof known] !== value,
  );
  return isNews ? { ...sure, ...known } : sure;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** How long after the webmail our own clock sees a message gone. */
const SEEN_WITHIN_MS = 5 * SECOND;

/** Pages date by the minute or the second: the instant in which we saw it sent says what came before it, a talk say. */
function exacter(shown: number, other: number): number {
  const grain = [MINUTE, SECOND].find((one) => shown % one === 0) ?? 0;
  const isSame = other > shown && other < shown + grain + SEEN_WITHIN_MS;
  return grain > 0 && isSame ? other : shown;
}

/** What only the message itself tells. */
function mannerOf({ length, greets }: MailInteraction): Pick<MailInteraction, 'length' | 'greets'> {
  return {
    ...(length === undefined ? {} : { length }),
    ...(greets === undefined ? {} : { greets }),
  };
}

function sureness({ toldBy, messageId }: MailInteraction): number {
  if (toldBy === undefined) return 4;
  if (isOwnId(messageId)) return 3;
  return ['sending', 'row', 'card'].indexOf(toldBy);
}
