import type { OpenThread } from '@/domain/mail/openThread';
import type { PageReading } from '@/domain/mail/reading';
import { contradicted, withAnswers } from '@/domain/mail/withAnswers';
import type { NamedPerson } from '@/domain/people/namedPerson';
import { change } from '@/storage/change';
import { namedPeopleIn } from '@/storage/namedPeople';
import { openThreadOfTab } from '@/storage/openThreads';
import { bringUpToDate } from '../bringUpToDate';
import { forgetNamed } from './forgetNamed';

type Answer = OpenThread['answer'];

interface ReadWithNames {
  readonly reading: PageReading;
  /** What the user's own word has done here. */
  readonly answer: Answer;
  /** The answers it rests on. */
  readonly restsOn: readonly NamedPerson[];
}

/** The reading with the addresses that the user gave to names; an answer that the page contradicts by now is dropped first. */
export async function readWithNames(
  shown: PageReading,
  tabId: number,
  now: Temporal.Instant,
): Promise<ReadWithNames> {
  const { account, thread } = shown;
  if (account === null || thread?.id == null) {
    return { reading: shown, answer: null, restsOn: [] };
  }
  const named = await namedPeopleIn(account.address, thread.id);
  const wrong = contradicted(shown, named);
  await drop(wrong, now);
  const holding = named.filter((one) => !wrong.includes(one));
  const reading = withAnswers(shown, holding);
  const meant = holding.find(({ address }) => address === reading.contact?.address);
  const [dropped] = wrong;
  const said = meant === undefined ? dropped && answerOf(dropped, true) : answerOf(meant, false);
  const answer = said ?? (await stillDropped(tabId, thread.id));
  return { reading, answer, restsOn: holding };
}

async function drop(wrong: readonly NamedPerson[], now: Temporal.Instant): Promise<void> {
  for (const one of wrong) {
    await change({ id: `contradicted:${one.id}:${one.at}`, now }, async (c) => {
      await forgetNamed(c, one);
      await bringUpToDate(c, one.contactId, now);
    });
  }
}

/** That it was dropped is said as long as the mail stands open. */
async function stillDropped(tabId: number, threadId: string): Promise<Answer> {
  const open = await openThreadOfTab(tabId);
  const isSaid = open?.threadId === threadId && open.answer?.isDropped === true;
  return isSaid ? open.answer : null;
}

function answerOf({ name, address }: NamedPerson, isDropped: boolean): Answer {
  return { name, address, isDropped };
}
