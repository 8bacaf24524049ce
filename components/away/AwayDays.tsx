import { useId } from 'react';
import { i18n } from '#i18n';
import type { Away } from '@/domain/people/care';
import { awayFault } from './awayFault';

export interface AwayDaysProps {
  readonly days: Away;
  readonly today: Temporal.PlainDate;
  readonly onChange: (days: Away) => void;
}

/** The first and the last day away; what is wrong with them is said kindly at the field. */
export function AwayDays({ days, today, onChange }: AwayDaysProps) {
  const id = useId();
  const fault = awayFault(days);
  return (
    <div className="stack tight">
      <div className="acts">
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            <span className="label">{i18n.t(`away.${end}`)}</span>
            <input
              className="field day"
              type="date"
              min={today.toString()}
              value={days[end]}
              aria-invalid={days[end] === '' || (fault === 'endFirst' && end === 'to')}
              aria-describedby={fault === null ? undefined : `${id}-wrong`}
              onChange={({ target }) => onChange({ ...days, [end]: target.value })}
            />
          </label>
        ))}
      </div>
      {fault !== null && (
        <p id={`${id}-wrong`} className="hint told" role="status">
          {i18n.t(fault === 'noDay' ? 'record.fault.noDay' : 'away.endFirst')}
        </p>
      )}
    </div>
  );
}
