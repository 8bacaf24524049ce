import { i18n } from '#i18n';
import { clockTime, minuteAt } from './clockTime';
import { OptionField } from './OptionField';
import type { OptionsProps } from './optionsProps';
import { ZoneChoice } from './ZoneChoice';

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** A Monday. */
const MONDAY = Temporal.PlainDate.from('2026-11-16');

/** When the user works; nothing falls due outside of it. */
export function WorkOptions({ settings, moment, onKeep }: OptionsProps) {
  const { workingDays, workFrom, workTo, zone } = settings;
  const turn = (day: number, isOn: boolean) => {
    const others = workingDays.filter((one) => one !== day);
    onKeep({ workingDays: isOn ? [...others, day].toSorted((a, b) => a - b) : others });
  };
  return (
    <>
      <fieldset className="option-days">
        <legend className="label">{i18n.t('options.work.days')}</legend>
        {DAYS.map((day) => (
          <label key={day} className="choice-option">
            <input
              type="checkbox"
              checked={workingDays.includes(day)}
              disabled={workingDays.length === 1 && workingDays.includes(day)}
              onChange={({ target }) => turn(day, target.checked)}
            />
            {MONDAY.add({ days: day - 1 }).toLocaleString(moment.locale, { weekday: 'long' })}
          </label>
        ))}
      </fieldset>
      <div className="option-pair">
        <OptionField
          label={i18n.t('options.work.from')}
          look="time"
          value={clockTime(workFrom)}
          faultOf={(typed) => timeFault(typed, workTo)}
          onKeep={(typed) => onKeep({ workFrom: minuteAt(typed) ?? workFrom })}
        />
        <OptionField
          label={i18n.t('options.work.to')}
          look="time"
          value={clockTime(workTo)}
          faultOf={(typed) => timeFault(typed, workFrom)}
          onKeep={(typed) => onKeep({ workTo: minuteAt(typed) ?? workTo })}
        />
      </div>
      {workTo <= workFrom && <p className="hint">{i18n.t('options.work.overnight')}</p>}
      <ZoneChoice zone={zone} onChoose={(chosen) => onKeep({ zone: chosen })} />
    </>
  );
}

function timeFault(typed: string, other: number): string | null {
  const minute = minuteAt(typed);
  if (minute === null) return i18n.t('options.fault.time');
  return minute === other ? i18n.t('options.fault.sameTime') : null;
}
