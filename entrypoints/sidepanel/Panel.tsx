import { Frame } from '@/components/frame/Frame';
import { HideButton } from '@/components/frame/HideButton';
import { NotedLine } from '@/components/frame/NotedLine';
import { SheetNews } from '@/components/ui/SheetNews';
import { Toast } from '@/components/ui/Toast';
import type { Noted } from '@/domain/mail/openThread';
import type { WaitingText } from '@/domain/mail/waitingText';
import { isDiscreetAt } from '@/domain/people/discreet';
import type { Settings } from '@/domain/people/settings';
import type { FirstLook } from './firstLook';
import { DiscreetPane } from './DiscreetPane';
import { Sheets } from './Sheets';
import { ShownView } from './ShownView';
import { usePerson } from './usePerson';
import { usePeopleLook } from './usePeopleLook';
import { StillHerePane } from './StillHerePane';
import { type Acts, useActs } from './useActs';
import { footTools } from './footTools';
import { useMoment } from './useMoment';
import { useNoted } from './useNoted';
import { useOpenThread } from './useOpenThread';
import { usePanelWish } from './usePanelWish';
import { useQuestionMark } from './useQuestionMark';
import { useSelection } from './useSelection';
import { useTab } from './useTab';
import { useWaiting } from './useWaiting';
import { useWaitingTexts } from './useWaitingTexts';

export interface PanelProps {
  /** The tab to stay with; `null` follows the active one. */
  readonly boundTo: number | null;
  readonly settings: Settings;
  readonly firstLook: FirstLook | null;
}

/** The three views, the sheet over them, and what was just done. */
export function Panel({ boundTo, settings, firstLook }: PanelProps) {
  const tab = useTab(boundTo, firstLook && firstLook.tab);
  const tabId = tab && tab.id;
  const thread = useOpenThread(tabId, firstLook);
  const moment = useMoment(settings.zone);
  const texts = useWaitingTexts();
  const selection = useSelection(tabId, thread, writingTo(texts, tabId));
  const person = usePerson(selection.contactId, firstLook && firstLook.person);
  useQuestionMark(() => selection.sheet ?? selection.setSheet({ kind: 'keys' }));
  const acts = useActs();
  const noted = useNoted(thread);
  const tools = footTools(selection);
  const waiting = useWaiting(moment.now.epochMilliseconds);
  const looking = usePeopleLook();
  usePanelWish(tabId, thread, selection);
  const { view, sheet } = selection;
  const isDiscreet = isDiscreetAt(settings, moment.now.toInstant());
  const wiring = { moment, acts, selection };
  return (
    <SheetNews value={sheet && acts.failure}>
      <Frame
        view={view}
        waiting={waiting}
        toast={<PanelToast acts={acts} noted={noted} />}
        onView={selection.setView}
        isBare={isDiscreet}
        end={
          <HideButton
            isDiscreet={isDiscreet}
            onTurn={() => void acts.act('discreetTurned', {}, null)}
          />
        }
        {...tools}
      >
        {isDiscreet ? (
          <DiscreetPane selection={selection} />
        ) : (
          <>
            <NotedLine noted={noted} moment={moment} onUndo={acts.undo} />
            <StillHerePane texts={texts} acts={acts} />
            <ShownView {...{ tab, thread, person, settings, looking }} {...wiring} />
          </>
        )}
        {sheet && <Sheets sheet={sheet} thread={thread ?? null} {...wiring} />}
      </Frame>
    </SheetNews>
  );
}

/** To whom a new message was begun in this tab. */
function writingTo(texts: readonly WaitingText[], tabId: number | null): string | null {
  const begun = texts.find(
    (text) => text.tabId === tabId && text.threadId === null && text.state !== 'refused',
  );
  return begun?.contactId ?? null;
}

interface PanelToastProps {
  readonly acts: Acts;
  readonly noted: Noted | null;
}

/** "It is in the reply" is over once the mail was sent: the noted line says so. */
function PanelToast({ acts, noted }: PanelToastProps) {
  const { words, failure, undoLast } = acts;
  const isOver = noted !== null && undoLast === null && failure === null;
  return <Toast words={isOver ? null : words} isFailure={failure !== null} onUndo={undoLast} />;
}
