import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { DataOptions } from '@/components/options/DataOptions';
import { DaysOffOptions } from '@/components/options/DaysOffOptions';
import { DiscreetOptions } from '@/components/options/DiscreetOptions';
import { KeyOptions } from '@/components/options/KeyOptions';
import { MailboxOptions } from '@/components/options/MailboxOptions';
import { NoticeOptions } from '@/components/options/NoticeOptions';
import { OptionsView } from '@/components/options/OptionsView';
import { PeopleOptions } from '@/components/options/PeopleOptions';
import { PrivacyWords } from '@/components/options/PrivacyWords';
import { RhythmOptions } from '@/components/options/RhythmOptions';
import { ShownOptions } from '@/components/options/ShownOptions';
import { WorkOptions } from '@/components/options/WorkOptions';
import { Toast } from '@/components/ui/Toast';
import type { Settings } from '@/domain/people/settings';
import { useActs } from '../sidepanel/useActs';
import { useMoment } from '../sidepanel/useMoment';
import { TemplatesPane } from './TemplatesPane';
import { useKeeping } from './useKeeping';
import { useKeys } from './useKeys';
import { useMailboxes } from './useMailboxes';
import { useNotices } from './useNotices';

export interface OptionsPaneProps {
  readonly settings: Settings;
}

/** Each part wired to the acts; everything is kept at once, with its undo. */
export function OptionsPane({ settings: kept }: OptionsPaneProps) {
  const moment = useMoment(kept.zone);
  const acts = useActs();
  const { settings, onKeep } = useKeeping(kept, acts);
  const notices = useNotices();
  const mailboxes = useMailboxes();
  const keys = useKeys();
  const saved = i18n.t('options.kept');
  const common = { settings, moment, onKeep };
  return (
    <OptionsView
      parts={{
        work: <WorkOptions {...common} />,
        daysOff: <DaysOffOptions {...common} />,
        rhythm: <RhythmOptions {...common} />,
        mailboxes: <MailboxOptions {...common} mailboxes={mailboxes} />,
        people: (
          <PeopleOptions
            settings={settings}
            onLeaveAlone={(lists) => void acts.act('leftAlone', lists, saved)}
          />
        ),
        notices: <NoticeOptions {...common} {...notices} />,
        discreet: <DiscreetOptions {...common} />,
        shown: <ShownOptions {...common} />,
        texts: <TemplatesPane settings={settings} moment={moment} acts={acts} />,
        keys: <KeyOptions keys={keys} onChange={openKeys} />,
        privacy: <PrivacyWords />,
        data: <DataOptions onReset={() => void acts.act('settingsReset', {}, saved)} />,
      }}
      toast={<Toast words={acts.words} isFailure={acts.failure !== null} onUndo={acts.undoLast} />}
    />
  );
}

/** The browser keeps that page to itself: Edge leads the same address to its own. */
function openKeys(): void {
  void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
