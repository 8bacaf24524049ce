import { useId } from 'react';
import { i18n } from '#i18n';

export interface ZoneChoiceProps {
  /** IANA name. */
  readonly zone: string;
  readonly onChoose: (zone: string) => void;
}

/** The home zone, among all that the browser knows; its own older names stay too. */
export function ZoneChoice({ zone, onChoose }: ZoneChoiceProps) {
  const id = useId();
  const zones = [...new Set([zone, ...Intl.supportedValuesOf('timeZone')])].toSorted();
  return (
    <div className="option-field">
      <label className="label" htmlFor={id}>
        {i18n.t('options.work.zone')}
      </label>
      <select
        id={id}
        className="field"
        value={zone}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChoose(target.value)}
      >
        {zones.map((one) => (
          <option key={one} value={one}>
            {one.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="hint">
        {i18n.t('options.work.zoneHint')}
      </p>
    </div>
  );
}
