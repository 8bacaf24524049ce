import { i18n } from '#i18n';
import { leftAloneIn } from '@/domain/people/leftAlone';
import { leftAloneFaults } from '@/domain/people/leftAloneFaults';
import type { Settings } from '@/domain/people/settings';
import { OptionField } from './OptionField';

interface Lists {
  readonly neverTrack: readonly string[];
  readonly colleagueDomains: readonly string[];
}

export interface PeopleOptionsProps {
  readonly settings: Settings;
  readonly onLeaveAlone: (lists: Lists) => void;
}

/** Of whom nothing is kept, and who counts as a colleague. */
export function PeopleOptions({ settings, onLeaveAlone }: PeopleOptionsProps) {
  const { neverTrack = [], colleagueDomains = [] } = settings;
  const lists = { neverTrack, colleagueDomains };
  return (['neverTrack', 'colleagueDomains'] as const).map((name) => (
    <OptionField
      key={name}
      label={i18n.t(`leftAlone.${name}`)}
      hint={i18n.t(`leftAlone.${name}Hint`)}
      look="area"
      value={lists[name].join('\n')}
      faultOf={(typed) => {
        const fault = leftAloneFaults({ [name]: typed })[name];
        return fault === undefined ? null : i18n.t(`record.fault.${fault}`);
      }}
      onKeep={(typed) => onLeaveAlone({ ...lists, [name]: leftAloneIn(typed).entries })}
    />
  ));
}
