import { i18n } from '#i18n';
import type { OwnTemplate } from '@/domain/templates/ownTemplates';
import { sameTemplate } from '@/domain/templates/sameTemplate';
import type { Template, TemplateLanguage } from '@/domain/templates/template';
import type { Moment } from '../words/moment';
import { ToneChoice } from '../write/ToneChoice';
import { PurposeSelect } from './PurposeSelect';
import { TemplateRow } from './TemplateRow';
import type { Looked, TemplateActs } from './templateActs';

export interface TemplateListProps extends TemplateActs {
  readonly looked: Looked;
  readonly languages: readonly TemplateLanguage[];
  /** Those that are looked at, in the order in which they are offered. */
  readonly templates: readonly Template[];
  readonly own: readonly OwnTemplate[];
  readonly moment: Moment;
  readonly onLook: (looked: Looked) => void;
}

/** The texts for one thing, in one language and form of address. */
export function TemplateList({ looked, languages, templates, own, ...props }: TemplateListProps) {
  return (
    <>
      <p className="quiet">{i18n.t('templates.what')}</p>
      <div className="acts">
        <PurposeSelect
          purpose={looked.purpose}
          onChoose={(purpose) => props.onLook({ ...looked, purpose })}
        />
        <ToneChoice
          wording={looked}
          languages={languages}
          onWording={(wording) => props.onLook({ ...looked, ...wording })}
        />
      </div>
      <ol className="templates" aria-label={i18n.t('templates.list')}>
        {templates.map((template, index) => (
          <TemplateRow
            key={template.variant}
            {...props}
            template={template}
            place={index + 1}
            isOwn={own.some((one) => sameTemplate(one, template))}
          />
        ))}
      </ol>
    </>
  );
}
