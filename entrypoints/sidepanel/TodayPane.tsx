import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Loading } from '@/components/states/Loading';
import { CatchUp } from '@/components/today/CatchUp';
import { TodayView } from '@/components/today/TodayView';
import { Button } from '@/components/ui/Button';
import { deedOf } from '@/components/words/deeds';
import { dueDayWords } from '@/components/words/dueWords';
import type { Moment } from '@/components/words/moment';
import type { FollowUp } from '@/domain/followUps/followUp';
import { isJustBack } from '@/domain/people/isJustBack';
import type { Settings } from '@/domain/people/settings';
import { openMail } from './openMail';
import { openOptions } from './openOptions';
import { thanksFor } from './openSheet';
import { SuggestedPane } from './SuggestedPane';
import type { Acts } from './useActs';
import type { Selection } from './useSelection';
import { useToday } from './useToday';

export interface TodayPaneProps {
  readonly moment: Moment;
  readonly settings: Settings;
  readonly acts: Acts;
  readonly selection: Selection;
}

export function TodayPane({ moment, settings, acts, selection }: TodayPaneProps) {
  const today = useToday(moment);
  if (today === undefined) return <Loading />;
  const { setSheet } = selection;
  return (
    <>
      {isJustBack(settings, moment.now.toPlainDate()) && (
        <CatchUp
          people={today.rows.now.length}
          moment={moment}
          onPutAllOff={(until) =>
            void acts.act(
              'allSnoozed',
              { until },
              i18n.t('toast.later', [dueDayWords(until, moment)]),
            )
          }
        />
      )}
      <TodayView
        rows={today.rows}
        contacts={today.contacts}
        kindWord={today.kindWord}
        week={today.week}
        peopleADay={settings.peopleADay}
        moment={moment}
        onOpen={selection.show}
        onThank={({ contactId, occasion }) => setSheet({ kind: 'thank', contactId, occasion })}
        onThankAll={(ids) => setSheet(thanksFor(ids))}
        onWrite={(followUp) => void write(followUp, moment, { acts, selection })}
        onTalk={({ contactId }) => setSheet({ kind: 'talk', contactId })}
        onCard={({ contactId }) => selection.show(contactId)}
        onOpenMail={(followUp) => void openMail(followUp, acts, selection)}
        onDone={({ id }) =>
          void acts.act('followUpClosed', { followUpId: id, as: 'done' }, i18n.t('toast.done'))
        }
      />
      <SuggestedPane moment={moment} acts={acts} selection={selection} />
      <div className="pad acts">
        <Button look="link" onClick={() => setSheet({ kind: 'away' })}>
          {i18n.t('button.timeAway')}
        </Button>
        <Button look="link" aria-keyshortcuts="?" onClick={() => setSheet({ kind: 'keys' })}>
          {i18n.t('button.keys')}
        </Button>
        <Button look="link" onClick={openFigures}>
          {i18n.t('button.figures')}
        </Button>
        <Button look="link" onClick={() => openOptions()}>
          {i18n.t('button.options')}
        </Button>
      </div>
    </>
  );
}

async function write(
  followUp: FollowUp,
  moment: Moment,
  { acts, selection }: Pick<TodayPaneProps, 'acts' | 'selection'>,
): Promise<void> {
  const { writeAtOnce } = await import('./writeAtOnce');
  if (deedOf(followUp).atOnce === true && (await writeAtOnce(followUp, moment, acts))) return;
  const { contactId, id } = followUp;
  selection.setSheet({ kind: 'write', contactId, followUpId: id, purpose: null });
}

function openFigures(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') });
}
