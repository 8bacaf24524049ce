import { useId } from 'react';
import { i18n } from '#i18n';
import { LONGEST_SUBJECT } from '@/domain/templates/ownTemplates';

export interface SubjectFieldProps {
  readonly text: string;
  readonly fault: string | null;
  readonly language: string;
  readonly onChange: (text: string) => void;
}

/** Of a new mail; taken as it stands, so it has no fields. */
export function SubjectField({ text, fault, language, onChange }: SubjectFieldProps) {
  const id = useId();
  return (
    <div>
      <label className="label" htmlFor={id}>
        {i18n.t('write.subject')}
      </label>
      <input
        id={id}
        className="field"
        lang={language}
        dir="auto"
        autoComplete="off"
        maxLength={LONGEST_SUBJECT}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-fault`}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-fault`} className="hint told" role="status">
        {fault}
      </p>
    </div>
  );
}
