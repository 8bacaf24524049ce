import { type RefObject, useId, useRef } from 'react';
import { i18n } from '#i18n';
import { LONGEST_PART } from '@/domain/templates/ownTemplates';
import type { TemplateField } from '@/domain/templates/template';
import { Menu } from '../ui/Menu';

export interface TemplateTextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  /** The language of the text, not of the page. */
  readonly language: string;
  readonly fields: readonly { readonly field: TemplateField; readonly words: string }[];
  /** What is wrong with it, in words that help. */
  readonly fault: string | null;
  readonly field?: RefObject<HTMLTextAreaElement | null>;
  readonly onChange: (text: string) => void;
}

/** A part of a text, with the fields that can stand in it: chosen from a menu, they go where the caret was. */
export function TemplateTextField(props: TemplateTextFieldProps) {
  const { label, hint, text, fault, onChange } = props;
  const id = useId();
  const own = useRef<HTMLTextAreaElement>(null);
  const area = props.field ?? own;
  const insert = (field: TemplateField) => {
    const { selectionStart: at = text.length, selectionEnd: end = at } = area.current ?? {};
    const clause = `[${/\S$/u.test(text.slice(0, at)) ? ' ' : ''}{{${field}}}]`;
    area.current?.focus();
    onChange(text.slice(0, at) + clause + text.slice(end));
    // The caret goes behind what was put in, once that is drawn.
    requestAnimationFrame(() =>
      area.current?.setSelectionRange(at + clause.length, at + clause.length),
    );
  };
  return (
    <div>
      <div className="label">
        <label htmlFor={id}>{label}</label>
        <Menu
          isNamed
          name={i18n.t('templates.field')}
          items={props.fields.map(({ field, words }) => ({ words, onChoose: () => insert(field) }))}
        />
      </div>
      <textarea
        ref={area}
        id={id}
        className="field area"
        lang={props.language}
        dir="auto"
        rows={3}
        maxLength={LONGEST_PART}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-hint ${id}-fault`}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
      <p id={`${id}-fault`} className="hint told" role="status">
        {fault}
      </p>
    </div>
  );
}
