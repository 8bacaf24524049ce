import { useId } from 'react';
import { i18n } from '#i18n';
import type { Away } from '@/domain/people/care';

export interface AwayDaysProps {
  readonly days: Away;
  readonly today: Temporal.PlainDate;
  readonly onChange: (days: Away) => void;
}

/** The first and the last day away; an end before its start is said kindly at the field. */
export function AwayDays({ days, today, onChange }: AwayDaysProps) {
  const id = useId();
  const isWrong = days.to < days.from;
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
              aria-invalid={isWrong && end === 'to'}
              aria-describedby={isWrong ? `${id}-wrong` : undefined}
              onChange={({ target }) => onChange({ ...days, [end]: target.value })}
            />
          </label>
        ))}
      </div>
      {isWrong && (
        <p id={`${id}-wrong`} className="hint told" role="status">
          {i18n.t('away.endFirst')}
        </p>
      )}
    </div>
  );
}
