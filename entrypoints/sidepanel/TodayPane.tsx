import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { FiguresLink } from '@/components/figures/FiguresLink';
import { Loading } from '@/components/states/Loading';
import { TodayView } from '@/components/today/TodayView';
import type { Moment } from '@/components/words/moment';
import { openMail } from './openMail';
import { SuggestedPane } from './SuggestedPane';
import type { Acts } from './useActs';
import type { Selection } from './useSelection';
import { useToday } from './useToday';

export interface TodayPaneProps {
  readonly moment: Moment;
  readonly peopleADay: number;
  readonly acts: Acts;
  readonly selection: Selection;
}

export function TodayPane({ moment, peopleADay, acts, selection }: TodayPaneProps) {
  const today = useToday(moment);
  if (today === undefined) return <Loading />;
  const { setSheet } = selection;
  return (
    <>
      <TodayView
        rows={today.rows}
        contacts={today.contacts}
        peopleADay={peopleADay}
        moment={moment}
        onOpen={selection.show}
        onThank={({ contactId, occasion }) => setSheet({ kind: 'thank', contactId, occasion })}
        onWrite={({ contactId, id }) =>
          setSheet({ kind: 'write', contactId, followUpId: id, purpose: null })
        }
        onTalk={({ contactId }) => setSheet({ kind: 'talk', contactId })}
        onCard={({ contactId }) => selection.show(contactId)}
        onOpenMail={(followUp) => void openMail(followUp, acts, selection)}
        onDone={({ id }) =>
          void acts.act('followUpClosed', { followUpId: id, as: 'done' }, i18n.t('toast.done'))
        }
      />
      <SuggestedPane moment={moment} acts={acts} selection={selection} />
      <FiguresLink onOpen={openFigures} />
    </>
  );
}

function openFigures(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') });
}
