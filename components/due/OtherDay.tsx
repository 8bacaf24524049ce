import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { dueDayWords } from '../words/dueWords';
import type { LaterChoicesProps } from './LaterChoices';
import { readWhen } from './readWhen';
import { WhenField } from './WhenField';

/** Any other day, in words or from the calendar. */
export function OtherDay({ moment, onChoose }: LaterChoicesProps) {
  const [value, setValue] = useState({ text: '', day: '' });
  const field = useRef<HTMLInputElement>(null);
  // Opened by the user's own click, to write in it.
  useEffect(() => field.current?.focus(), []);
  const read = readWhen(value, moment);
  return (
    <form
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (read !== null) onChoose(read.due);
      }}
    >
      <WhenField
        field={field}
        label={i18n.t('person.laterUntil')}
        value={value}
        understood={read === null ? null : dueDayWords(read.due, moment)}
        moment={moment}
        onChange={setValue}
      />
      <div className="acts">
        <Button submits disabled={read === null}>
          {i18n.t('button.later')}
        </Button>
      </div>
    </form>
  );
}
