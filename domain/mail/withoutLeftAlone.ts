import { isLeftAlone } from '@/domain/people/leftAlone';
import { chooseContact } from './chooseContact';
import type { Addressee, PageReading, Person, Thread } from './reading';

/** Whom the settings take out of every mail: those never to be kept, and colleagues at other domains. */
export interface LeftOut {
  readonly neverTrack: readonly string[];
  readonly colleagueDomains: readonly string[];
}

/** Why a mail shows nobody: its reader has found somebody who is to be left alone. */
export const LEFT_ALONE = 'left alone';

/**
 * The reading as if those were not in it: nothing of them is shown, judged or kept. A mail of somebody never to be kept shows
 * nobody; one that a colleague answered is with whom else it is from outside.
 */
export function withoutLeftAlone(reading: PageReading, leftOut: LeftOut): PageReading {
  const entries = [...leftOut.neverTrack, ...leftOut.colleagueDomains];
  const { thread, contact } = reading;
  const isOut = ({ address }: Person) => address !== null && isLeftAlone(address, entries);
  if (thread === null || !isNamed(thread, contact, isOut)) return reading;
  const rest = { ...reading, thread: without(thread, isOut) };
  return contact === null || !isOut(contact) ? rest : withOther(rest, contact, leftOut);
}

/** With whom the mail is, where the reader found somebody who is left out. */
function withOther(
  reading: PageReading,
  { address }: Addressee,
  { neverTrack }: LeftOut,
): PageReading {
  const isNever = isLeftAlone(address, neverTrack);
  const contact = isNever ? null : otherContact(reading);
  if (contact !== null) return { ...reading, contact };
  const reason = isNever ? LEFT_ALONE : 'nobody from outside';
  const missing = [...reading.missing, { fact: 'contact', reason }];
  return { ...reading, contact: null, missing };
}

function isNamed(
  { messages }: Thread,
  contact: Addressee | null,
  isOut: (person: Person) => boolean,
): boolean {
  if (contact !== null && isOut(contact)) return true;
  return messages.some(({ from, to, cc }) => [from, ...to, ...cc].some(isOut));
}

/** Without their messages, and without them among the recipients of others. */
function without(thread: Thread, isOut: (person: Person) => boolean): Thread {
  const messages = thread.messages
    .filter(({ from }) => !isOut(from))
    .map((message) => ({
      ...message,
      to: message.to.filter((person) => !isOut(person)),
      cc: message.cc.filter((person) => !isOut(person)),
    }));
  return { ...thread, messages };
}

function otherContact({ thread, account }: PageReading): Addressee | null {
  if (thread === null || account === null) return null;
  const choice = chooseContact(thread, account.address);
  return 'contact' in choice ? choice.contact : null;
}
