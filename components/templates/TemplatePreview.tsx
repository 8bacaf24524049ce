import { useId } from 'react';
import { i18n } from '#i18n';
import type { Contact } from '@/domain/people/contact';
import { purposeWords } from '@/domain/templates/purpose';
import type { Template } from '@/domain/templates/template';
import type { Moment } from '../words/moment';
import { personName } from '../words/personName';
import { MailText } from '../write/MailText';
import { type PreviewPerson, previewOf } from './previewOf';

export interface TemplatePreviewProps {
  readonly template: Template;
  /** Whom one can look at it with. */
  readonly people: readonly Contact[];
  /** `null`: somebody made up. */
  readonly person: PreviewPerson | null;
  readonly moment: Moment;
  readonly onPerson: (contactId: string | null) => void;
}

/** The text as it would read for somebody real, or for somebody made up while there is nobody. */
export function TemplatePreview(props: TemplatePreviewProps) {
  const { template, people, person, moment } = props;
  const id = useId();
  return (
    <div className="template-preview">
      <div className="label">
        <label htmlFor={id}>{i18n.t('templates.previewFor')}</label>
      </div>
      <select
        id={id}
        className="field"
        value={person?.contact.id ?? ''}
        onChange={({ target }) => props.onPerson(target.value === '' ? null : target.value)}
      >
        <option value="">{i18n.t('templates.madeUp', [i18n.t('welcome.ada')])}</option>
        {people.map((contact) => (
          <option key={contact.id} value={contact.id}>
            {personName(contact)}
          </option>
        ))}
      </select>
      {template.subject !== null && (
        <p className="template-subject" lang={template.language} dir="auto">
          {template.subject}
        </p>
      )}
      <MailText
        prompt={i18n.t(purposeWords[template.purpose].promptKey)}
        language={template.language}
        rendered={previewOf(template, person, moment)}
      />
    </div>
  );
}
