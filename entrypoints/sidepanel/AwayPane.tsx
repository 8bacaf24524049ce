import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { AwaySheet } from '@/components/away/AwaySheet';
import { dueDayWords } from '@/components/words/dueWords';
import type { Moment } from '@/components/words/moment';
import { currentSettings } from '@/storage/settings';
import type { Acts } from './useActs';
import type { Selection } from './useSelection';

export interface AwayPaneProps {
  readonly moment: Moment;
  readonly acts: Acts;
  readonly selection: Selection;
}

/** Time away and days off, wired to the acts. */
export function AwayPane({ moment, acts, selection }: AwayPaneProps) {
  const settings = useLiveQuery(currentSettings);
  if (settings === undefined) return null;
  const { away = [], holidayCountries = [] } = settings;
  return (
    <AwaySheet
      timeOff={{ away, holidayCountries }}
      moment={moment}
      onKeep={(kept) => void acts.act('timeOffKept', { ...kept }, i18n.t('toast.timeOff'))}
      onSnoozeAll={(on) => {
        const words = i18n.t('toast.later', [dueDayWords({ on }, moment)]);
        void acts.act('allSnoozed', { until: { on } }, words);
      }}
      onClose={() => selection.setSheet(null)}
    />
  );
}
