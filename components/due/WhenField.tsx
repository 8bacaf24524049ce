import { type RefObject, useId } from 'react';
import { i18n } from '#i18n';
import type { Moment } from '../words/moment';
import { type WhenText, readWhen } from './readWhen';

export interface WhenFieldProps {
  readonly label: string;
  readonly value: WhenText;
  /** What it will be, once it is understood. */
  readonly understood: string | null;
  readonly moment: Moment;
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly onChange: (value: WhenText) => void;
}

/** A day in one's own words, with what was understood beneath, and a calendar as way out. */
export function WhenField({ label, value, understood, moment, field, onChange }: WhenFieldProps) {
  const id = useId();
  const isUnread = value.text.trim() !== '' && readWhen(value, moment) === null;
  return (
    <div className="stack tight">
      <div>
        <label className="label" htmlFor={`${id}-words`}>
          {label}
        </label>
        <input
          ref={field}
          id={`${id}-words`}
          className="field"
          type="text"
          autoComplete="off"
          maxLength={500}
          value={value.text}
          aria-describedby={`${id}-said`}
          onChange={({ target }) => onChange({ ...value, text: target.value })}
        />
        <p id={`${id}-said`} className="hint" role="status">
          {understood !== null && <strong className="understood">{understood}</strong>}
          {understood === null && i18n.t(isUnread ? 'remind.unread' : 'remind.hint')}
        </p>
      </div>
      <div>
        <label className="label" htmlFor={`${id}-day`}>
          {i18n.t('remind.day')}
        </label>
        <input
          id={`${id}-day`}
          className="field day"
          type="date"
          min={moment.now.toPlainDate().toString()}
          value={value.day}
          onChange={({ target }) => onChange({ ...value, day: target.value })}
        />
      </div>
    </div>
  );
}
