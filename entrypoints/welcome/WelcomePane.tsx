import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Toast } from '@/components/ui/Toast';
import { TryStep } from '@/components/welcome/TryStep';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import { WhoStep } from '@/components/welcome/WhoStep';
import { companiesWritten, type Written } from '@/domain/people/companiesWritten';
import type { Settings } from '@/domain/people/settings';
import { peopleWritten } from '@/storage/peopleWritten';
import { useNotices } from '../options/useNotices';
import { openOptions } from '../sidepanel/openOptions';
import { useActs } from '../sidepanel/useActs';
import { useMoment } from '../sidepanel/useMoment';
import { madeUpThanks } from './madeUpThanks';
import { openSent } from './openSent';
import { waysWords } from './waysWords';

export interface WelcomePaneProps {
  readonly settings: Settings;
}

const NOBODY: readonly Written[] = [];

/** The first steps, wired to what was paged back and to the acts. */
export function WelcomePane({ settings }: WelcomePaneProps) {
  const moment = useMoment(settings.zone);
  const acts = useActs();
  const { isAllowed, onAllow } = useNotices();
  const [hasThanked, setHasThanked] = useState(false);
  const written = useLiveQuery(peopleWritten) ?? NOBODY;
  const follow = (contactIds: readonly string[]) =>
    void acts.act(
      'peopleFollowed',
      { contactIds },
      i18n.t('welcome.followed', contactIds.length, [String(contactIds.length)]),
    );
  return (
    <WelcomeView
      who={
        <WhoStep
          written={written}
          companies={companiesWritten(written)}
          moment={moment}
          onSent={openSent}
          onFollow={follow}
        />
      }
      followed={written.filter(({ contact }) => contact.followedSince !== null).length}
      tryOut={<TryStep text={madeUpThanks(moment)} onThanked={() => setHasThanked(true)} />}
      hasThanked={hasThanked}
      isAllowed={isAllowed}
      onAllow={() => onAllow(true)}
      ways={waysWords(settings, moment)}
      onOptions={openOptions}
      toast={<Toast words={acts.words} isFailure={acts.failure !== null} onUndo={acts.undoLast} />}
    />
  );
}
