import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Reminder } from '@/domain/time/readReminder';
import { readWhen } from '../due/readWhen';
import { WhenField } from '../due/WhenField';
import { Button } from '../ui/Button';
import type { Draft } from '../ui/draft';
import { Sheet } from '../ui/Sheet';
import { dueDayWords } from '../words/dueWords';
import type { Moment } from '../words/moment';

export interface RemindSheetProps {
  readonly name: string;
  readonly moment: Moment;
  readonly draft: Draft;
  readonly onSave: (reminder: Reminder) => void;
  readonly onClose: () => void;
}

/** A reminder in one's own words; what was understood is said before it is kept. */
export function RemindSheet({ name, moment, draft, onSave, onClose }: RemindSheetProps) {
  const [day, setDay] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const value = { text: draft.text, day };
  const read = readWhen(value, moment);
  const reminder = read && { ...read, topic: read.topic || i18n.t('remind.plainTopic') };
  const understood =
    reminder && i18n.t('remind.understood', [dueDayWords(reminder.due, moment), reminder.topic]);
  return (
    <Sheet title={i18n.t('remind.title', [name])} firstField={field} onClose={onClose}>
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
          <Button look="plain" onClick={onClose}>
            {i18n.t('button.cancel')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
