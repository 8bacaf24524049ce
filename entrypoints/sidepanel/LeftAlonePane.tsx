import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { LeftAloneSheet } from '@/components/care/LeftAloneSheet';
import { leftAloneFaults } from '@/domain/people/leftAloneFaults';
import { leftAloneIn } from '@/domain/people/leftAlone';
import type { Settings } from '@/domain/people/settings';
import type { Values } from '@/domain/records/forms/values';
import { currentSettings } from '@/storage/settings';
import type { Acts } from './useActs';
import { useOneAtATime } from './useOneAtATime';
import type { Selection } from './useSelection';

export interface LeftAlonePaneProps {
  /** Addresses that the user wants on the list. */
  readonly add: readonly string[];
  readonly acts: Acts;
  readonly selection: Selection;
}

/** Whom to leave alone; kept by one act, with its undo. */
export function LeftAlonePane(props: LeftAlonePaneProps) {
  const settings = useLiveQuery(currentSettings);
  return settings && <Lists settings={settings} {...props} />;
}

interface ListsProps extends LeftAlonePaneProps {
  readonly settings: Settings;
}

function Lists({ settings, add, acts, selection }: ListsProps) {
  const [values, setValues] = useState(() => valuesOf(settings, add));
  const [hasTried, setHasTried] = useState(false);
  const faults = leftAloneFaults(values);
  const close = () => selection.setSheet(null);
  const keep = useOneAtATime(async () => {
    const entries = (field: string) => leftAloneIn(values[field] ?? '').entries;
    const request = {
      neverTrack: entries('neverTrack'),
      colleagueDomains: entries('colleagueDomains'),
    };
    if ((await acts.act('leftAlone', request, i18n.t('leftAlone.kept'))) !== null) close();
  });
  return (
    <LeftAloneSheet
      values={values}
      faults={hasTried ? faults : {}}
      onChange={(field, value) => setValues({ ...values, [field]: value })}
      onSave={() => {
        const isRight = Object.keys(faults).length === 0;
        if (isRight) keep();
        setHasTried(!isRight);
        return isRight;
      }}
      onClose={close}
    />
  );
}

function valuesOf(
  { neverTrack = [], colleagueDomains = [] }: Settings,
  add: readonly string[],
): Values {
  const never = [...new Set([...neverTrack, ...add])];
  return { neverTrack: never.join('\n'), colleagueDomains: colleagueDomains.join('\n') };
}
