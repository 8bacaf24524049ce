import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Due } from '@/domain/time/dueSchema';
import { Button } from '../ui/Button';
import { dueDayWords } from '../words/dueWords';
import type { Moment } from '../words/moment';
import { laterDays } from './laterDays';
import { readWhen } from './readWhen';
import { WhenField } from './WhenField';

export interface LaterChoicesProps {
  readonly moment: Moment;
  readonly onChoose: (until: Due) => void;
}

/** To when it is put off: one click for the usual days, words for any other. */
export function LaterChoices({ moment, onChoose }: LaterChoicesProps) {
  const [isOther, setIsOther] = useState(false);
  const days = laterDays(moment.now);
  return (
    <fieldset className="later">
      <legend className="unseen">{i18n.t('person.laterUntil')}</legend>
      <div className="acts">
        {(['tomorrowNine', 'inThreeDays', 'nextWeek'] as const).map((key) => (
          <Button key={key} small onClick={() => onChoose(days[key])}>
            {i18n.t(`button.${key}`)}
          </Button>
        ))}
        <Button small look="plain" aria-expanded={isOther} onClick={() => setIsOther(!isOther)}>
          {i18n.t('button.otherDay')}
        </Button>
      </div>
      {isOther && <OtherDay moment={moment} onChoose={onChoose} />}
    </fieldset>
  );
}

function OtherDay({ moment, onChoose }: LaterChoicesProps) {
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
