import { i18n } from '#i18n';
import { AwaitOffer } from '@/components/due/AwaitOffer';
import { dueDayWords } from '@/components/words/dueWords';
import type { Moment } from '@/components/words/moment';
import { answerToAwait } from '@/domain/followUps/answerToAwait';
import type { Acts } from './useActs';
import { useOneAtATime } from './useOneAtATime';
import { useSuggestions } from './useSuggestions';
import type { Person } from './readPerson';

export interface AwaitPaneProps {
  readonly person: Person;
  readonly moment: Moment;
  readonly acts: Acts;
}

/** Offers a reminder after a mail that asks something; one thing is proposed after a sending (DESIGN §6), a promise first. */
export function AwaitPane({ person, moment, acts }: AwaitPaneProps) {
  const { contact } = person;
  const proposed = useSuggestions(moment)?.suggestions;
  const offer = answerToAwait({ ...person, now: moment.now.toInstant() });
  const wait = useOneAtATime(async ({ due }: NonNullable<typeof offer>) => {
    const request = { contactId: contact.id, followUpId: crypto.randomUUID(), due };
    await acts.act('answerAwaited', request, i18n.t('toast.awaited', [dueDayWords(due, moment)]));
  });
  const isFirst = proposed?.every(
    ({ contactId, direction }) => contactId !== contact.id || direction === 'in',
  );
  if (offer === null || contact.followedSince === null || isFirst !== true) return null;
  return <AwaitOffer day={dueDayWords(offer.due, moment)} onAwait={() => wait(offer)} />;
}
