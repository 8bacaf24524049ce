import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Due } from '@/domain/time/dueSchema';
import { Button } from '../ui/Button';
import type { Moment } from '../words/moment';

interface Update {
  /** `null`: no news yet. */
  readonly words: string | null;
  readonly nextWordBy: Due | null;
}

export interface UpdateFormProps {
  readonly moment: Moment;
  readonly onSave: (update: Update) => void;
}

/** A word to the customer, also that there is nothing new, and the day of the next one (DESIGN P4). */
export function UpdateForm({ moment, onSave }: UpdateFormProps) {
  const id = useId();
  const [words, setWords] = useState('');
  const [day, setDay] = useState('');
  const isPast = day !== '' && day < moment.now.toPlainDate().toString();
  const said = words.trim() === '' ? null : words.trim();
  return (
    <form
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPast) onSave({ words: said, nextWordBy: day === '' ? null : { on: day } });
      }}
    >
      <div>
        <label className="label" htmlFor={`${id}-words`}>
          {i18n.t('record.problem.told')}
        </label>
        <textarea
          id={`${id}-words`}
          className="field area"
          rows={2}
          maxLength={2_000}
          value={words}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setWords(target.value)}
        />
        <p id={`${id}-hint`} className="hint">
          {i18n.t('record.problem.toldHint')}
        </p>
      </div>
      <div>
        <label className="label" htmlFor={`${id}-day`}>
          {i18n.t('record.problem.nextWord')}
        </label>
        <input
          id={`${id}-day`}
          className="field day"
          type="date"
          value={day}
          aria-invalid={isPast}
          aria-describedby={`${id}-fault`}
          onChange={({ target }) => setDay(target.value)}
        />
        {isPast && (
          <p id={`${id}-fault`} className="fault">
            {i18n.t('record.fault.pastDay')}
          </p>
        )}
      </div>
      <div className="acts">
        <Button submits>
          {i18n.t(said === null ? 'record.problem.noNewsButton' : 'button.save')}
        </Button>
      </div>
    </form>
  );
}
