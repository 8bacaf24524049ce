import { i18n } from '#i18n';
import { firstDiscreet } from '@/domain/people/discreet';
import { Choice } from '../ui/Choice';
import { clockTime, minuteAt } from './clockTime';
import { OptionField } from './OptionField';
import type { OptionsProps } from './optionsProps';

const modes = ['off', 'hours', 'always'] as const;

/** When others may see the screen (DESIGN §7, "Discreet mode"). */
export function DiscreetOptions({ settings, onKeep }: OptionsProps) {
  const { said: _said, ...discreet } = settings.discreet ?? firstDiscreet;
  const keep = (change: Partial<typeof discreet>) =>
    onKeep({ discreet: { ...discreet, ...change } });
  return (
    <>
      <p className="quiet">{i18n.t('options.discreet.what')}</p>
      <Choice
        label={i18n.t('options.section.discreet')}
        look="segments"
        options={modes.map((value) => ({ value, words: i18n.t(`options.discreet.${value}`) }))}
        value={discreet.mode}
        onChoose={(mode) => keep({ mode })}
      />
      {discreet.mode === 'hours' && (
        <div className="option-pair">
          {(['from', 'to'] as const).map((end) => (
            <OptionField
              key={end}
              label={i18n.t(`options.work.${end}`)}
              look="time"
              value={clockTime(discreet[end])}
              faultOf={(typed) => (minuteAt(typed) === null ? i18n.t('options.fault.time') : null)}
              onKeep={(typed) => keep({ [end]: minuteAt(typed) ?? discreet[end] })}
            />
          ))}
        </div>
      )}
    </>
  );
}
