import { useId } from 'react';
import { i18n } from '#i18n';
import type { Purpose } from '@/domain/templates/purpose';
import { dayNamedIn } from '@/domain/templates/purpose';
import type { Template } from '@/domain/templates/template';
import type { Moment } from '../words/moment';

export interface TextFieldsProps {
  readonly purpose: Purpose;
  readonly template: Template;
  readonly moment: Moment;
  readonly topic: string;
  /** ISO date, empty until it is filled in. */
  readonly day: string;
  readonly onTopic: (topic: string) => void;
  readonly onDay: (day: string) => void;
}

/** What the user fills in before the text goes in (VOICE rule 6): what it is about, and the day that it names. */
export function TextFields({ purpose, template, moment, ...of }: TextFieldsProps) {
  const id = useId();
  const named = dayNamedIn(purpose);
  const hasTopic = `${template.opening}${template.close}`.includes('{{topic}}');
  return (
    <>
      {hasTopic && (
        <div>
          <label className="label" htmlFor={`${id}-topic`}>
            {i18n.t('write.topic')}
          </label>
          <input
            id={`${id}-topic`}
            className="field"
            type="text"
            dir="auto"
            autoComplete="off"
            maxLength={100}
            value={of.topic}
            onChange={({ target }) => of.onTopic(target.value)}
          />
        </div>
      )}
      {named !== null && (
        <div>
          <label className="label" htmlFor={`${id}-day`}>
            {i18n.t(named === 'next_date' ? 'write.nextDay' : 'write.newDay')}
          </label>
          <input
            id={`${id}-day`}
            className="field day"
            type="date"
            min={moment.now.toPlainDate().toString()}
            value={of.day}
            onChange={({ target }) => of.onDay(target.value)}
          />
        </div>
      )}
    </>
  );
}
