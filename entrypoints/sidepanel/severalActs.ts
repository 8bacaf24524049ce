import { i18n } from '#i18n';
import type { PeopleViewProps } from '@/components/people/PeopleView';
import { dueDayWords } from '@/components/words/dueWords';
import type { Moment } from '@/components/words/moment';
import { openDueOf } from '@/domain/time/due';
import type { Due } from '@/domain/time/dueSchema';
import { followUpsDueBy } from '@/storage/followUps';
import type { Acts } from './useActs';
import type { PeopleLooking } from './usePeopleLook';
import type { Selection } from './useSelection';

interface Wiring extends Pick<PeopleLooking, 'look'> {
  readonly ticked: ReadonlySet<string>;
  readonly moment: Moment;
  readonly acts: Acts;
  readonly selection: Selection;
}

/** What is done with several people at once: one act each, so one undo for all of them. */
export function severalActs({
  ticked,
  moment,
  acts,
  selection,
  look,
}: Wiring): Pick<PeopleViewProps, 'onLater' | 'onCadence' | 'onMerge'> {
  const contactIds = [...ticked];
  const done = (reply: unknown) => reply !== null && look({ ticked: null });
  const later = async (until: Due) => {
    const due = await followUpsDueBy(openDueOf(until, moment.now.timeZoneId) - 1);
    const people = ticked.intersection(new Set(due.map(({ contactId }) => contactId))).size;
    if (people === 0) return acts.say(i18n.t('people.nothingDue'));
    const words = i18n.t('people.putOff', people, [String(people), dueDayWords(until, moment)]);
    done(await acts.act('peopleSnoozed', { contactIds, until }, words));
  };
  const cadence = async (cadenceDays: number | null) => {
    const filled = [String(ticked.size), String(cadenceDays)] as const;
    const words =
      cadenceDays === null
        ? i18n.t('people.notAgreed')
        : i18n.t('people.agreed', ticked.size, [...filled]);
    done(await acts.act('cadenceAgreed', { contactIds, cadenceDays }, words));
  };
  return {
    onLater: (until) => void later(until),
    onCadence: (days) => void cadence(days),
    onMerge: () => {
      const [contactId, otherId] = contactIds;
      if (contactId === undefined || otherId === undefined) return;
      look({ ticked: null });
      selection.setSheet({ kind: 'merge', contactId, otherId });
    },
  };
}
