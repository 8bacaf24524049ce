import { i18n } from '#i18n';
import { ToneBlock } from '@/components/contact/ToneBlock';
import { shortName } from '@/components/words/personName';
import { updatesOf } from '@/domain/figures/updatesOf';
import { workingTimeOf } from '@/domain/people/settings';
import { recordsOf } from '@/domain/records/record';
import { coldness } from '@/domain/retention/coldness';
import type { Retention } from '@/domain/retention/retention';
import type { Acts } from './useActs';
import type { Person } from './readPerson';

export interface TonePaneProps {
  readonly person: Person;
  readonly retention: Retention;
  readonly acts: Acts;
}

/** DESIGN P13, in the panel only and while the user wants it. */
export function TonePane({ person, retention, acts }: TonePaneProps) {
  const { contact, interactions, records, settings } = person;
  if (settings.watchesTone === false) return null;
  const found = coldness(interactions, retention, workingTimeOf(settings));
  if (found === null) return null;
  const given = recordsOf(records, 'problem').flatMap((one) => updatesOf(one, settings));
  return (
    <ToneBlock
      coldness={found}
      lateUpdates={given.filter(({ isOnTime }) => !isOnTime).length}
      name={shortName(contact)}
      onHide={() => void acts.act('toneWatched', { watches: false }, i18n.t('tone.hidden'))}
    />
  );
}
