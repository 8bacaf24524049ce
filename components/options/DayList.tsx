import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { dayWord } from '../words/dayWord';
import type { Moment } from '../words/moment';
import { RemovableList } from './RemovableList';

export interface DayListProps {
  /** ISO dates. */
  readonly days: readonly string[];
  readonly moment: Moment;
  readonly onKeep: (days: readonly string[]) => void;
}

/** Days off of one's own, beside those of the country; past ones need not be shown. */
export function DayList({ days, moment, onKeep }: DayListProps) {
  const id = useId();
  const [day, setDay] = useState('');
  const today = moment.now.toPlainDate().toString();
  return (
    <fieldset className="option-block">
      <legend className="label">{i18n.t('options.daysOff.own')}</legend>
      <div className="acts">
        <label className="unseen" htmlFor={id}>
          {i18n.t('options.daysOff.day')}
        </label>
        <input
          id={id}
          className="field day"
          type="date"
          min={today}
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
        <Button
          disabled={day === '' || days.includes(day)}
          onClick={() => {
            onKeep([...days, day].toSorted((a, b) => a.localeCompare(b)));
            setDay('');
          }}
        >
          {i18n.t('button.add')}
        </Button>
      </div>
      <RemovableList
        items={days
          .filter((one) => one >= today)
          .map((one) => ({
            key: one,
            words: dayWord(Temporal.PlainDate.from(one), moment),
            onRemove: () => onKeep(days.filter((other) => other !== one)),
          }))}
      />
    </fieldset>
  );
}
