import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Values } from '@/domain/records/forms/values';
import { isOccasion } from '@/domain/templates/occasionWords';
import type { Template } from '@/domain/templates/template';
import { Button } from '../ui/Button';
import { partFaults, type TemplatePart, templateParts } from './partFaults';
import { purposeName } from './purposeName';
import { SubjectField } from './SubjectField';
import { TemplatePreview, type TemplatePreviewProps } from './TemplatePreview';
import { TemplateTextField, type TemplateTextFieldProps } from './TemplateTextField';

export interface TemplateEditorProps extends Omit<TemplatePreviewProps, 'template'> {
  /** As it is kept. */
  readonly template: Template;
  readonly fields: TemplateTextFieldProps['fields'];
  /** The parts that were touched. */
  readonly draft: Values;
  readonly onDraft: (changed: Values) => void;
  readonly onSave: (template: Template) => void;
  readonly onCancel: () => void;
}

/** One text while it is written: its parts, and beside them how it would read. */
export function TemplateEditor({ template, fields, draft, ...props }: TemplateEditorProps) {
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const typed = (part: TemplatePart) => draft[part] ?? template[part] ?? '';
  const written = writtenWith(template, draft);
  const faults = partFaults(written);
  const canKeep = templateParts.every((part) => faults[part] === null);
  const isAsking = isOccasion(template.purpose) && /\?/u.test(written.opening + written.close);
  const common = { fields, language: template.language };
  const part = (name: 'opening' | 'close') => ({
    text: typed(name),
    fault: faults[name],
    onChange: (text: string) => props.onDraft({ [name]: text }),
  });
  return (
    <form
      className="template-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (canKeep) props.onSave(written);
      }}
    >
      <h3>{nameOf(template)}</h3>
      <div className="template-parts">
        {template.subject !== null && (
          <SubjectField
            text={typed('subject')}
            fault={faults.subject}
            language={template.language}
            onChange={(subject) => props.onDraft({ subject })}
          />
        )}
        <TemplateTextField
          {...common}
          {...part('opening')}
          label={i18n.t('templates.opening')}
          hint={i18n.t('templates.openingHint')}
          field={first}
        />
        <TemplateTextField {...common} {...part('close')} label={i18n.t('templates.ending')} />
        <p className="hint">{i18n.t('templates.fieldHint')}</p>
        <p className="hint" role="status">
          {isAsking && i18n.t('templates.question')}
        </p>
        <div className="acts">
          <Button look="main" submits disabled={!canKeep}>
            {i18n.t('button.save')}
          </Button>
          <Button look="plain" onClick={props.onCancel}>
            {i18n.t('button.cancel')}
          </Button>
        </div>
      </div>
      <TemplatePreview {...props} template={written} />
    </form>
  );
}

function nameOf({ purpose, formality, language }: Template): string {
  const how = [i18n.t(`thank.formality.${formality}`), i18n.t(`thank.language.${language}`)];
  return [purposeName(purpose), ...how].join(' · ');
}

/** As it would be kept. */
function writtenWith(template: Template, draft: Values): Template {
  const { subject, opening, close } = template;
  return {
    ...template,
    subject: subject === null ? null : (draft['subject'] ?? subject).trim(),
    opening: (draft['opening'] ?? opening).trim(),
    close: (draft['close'] ?? close).trim(),
  };
}
