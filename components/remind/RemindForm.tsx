import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { readWhen } from '../due/readWhen';
import { WhenField } from '../due/WhenField';
import { Button } from '../ui/Button';
import { dueDayWords } from '../words/dueWords';
import type { RemindSheetProps } from './RemindSheet';

export type RemindFormProps = Omit<RemindSheetProps, 'name'>;

/** When and about what, in one's own words; what was understood is said before it is kept. */
export function RemindForm({ moment, draft, onSave, onAwait, onClose }: RemindFormProps) {
  const [day, setDay] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // Opened by the user's own click, to write in it.
  useEffect(() => field.current?.focus(), []);
  const value = { text: draft.text, day };
  const read = readWhen(value, moment);
  const reminder = read && { ...read, topic: read.topic || i18n.t('remind.plainTopic') };
  const understood =
    reminder && i18n.t('remind.understood', [dueDayWords(reminder.due, moment), reminder.topic]);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (reminder) onSave(reminder);
      }}
    >
      <WhenField
        field={field}
        label={i18n.t('remind.field')}
        value={value}
        understood={understood}
        moment={moment}
        onChange={(changed) => {
          setDay(changed.day);
          draft.onChange(changed.text);
        }}
      />
      <div className="acts">
        <Button look="main" submits disabled={reminder === null}>
          {i18n.t('button.save')}
        </Button>
        <Button disabled={reminder === null} onClick={() => reminder && onAwait(reminder)}>
          {i18n.t('button.noAnswerBy')}
        </Button>
        <Button look="plain" onClick={onClose}>
          {i18n.t('button.cancel')}
        </Button>
      </div>
    </form>
  );
}
