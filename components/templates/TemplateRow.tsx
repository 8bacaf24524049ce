import { i18n } from '#i18n';
import { exampleValues } from '@/domain/templates/exampleValues';
import { fillText } from '@/domain/templates/fillText';
import { FIRST_OWN_VARIANT } from '@/domain/templates/ownTemplates';
import type { Template } from '@/domain/templates/template';
import { Button } from '../ui/Button';
import type { Moment } from '../words/moment';
import type { TemplateActs } from './templateActs';

export interface TemplateRowProps extends TemplateActs {
  readonly template: Template;
  /** From 1. */
  readonly place: number;
  /** Whether it is the user's own, in the place of a built-in one or beside it. */
  readonly isOwn: boolean;
  readonly moment: Moment;
}

/** One text as it would read for somebody of whom everything is known, whose it is, and what can be done with it. */
export function TemplateRow(props: TemplateRowProps) {
  const { template, place, isOwn } = props;
  const { language, opening, close } = template;
  const values = exampleValues(language, props.moment.now.toPlainDate());
  const isVariant = template.variant >= FIRST_OWN_VARIANT;
  const acts = [
    ['button.edit', props.onEdit],
    ...(place === 1 ? [] : [['templates.up', props.onUp] as const]),
    ['templates.duplicate', props.onDuplicate],
    ...(isOwn
      ? [[isVariant ? 'button.delete' : 'templates.restore', props.onRemove] as const]
      : []),
  ] as const;
  return (
    <li className="template">
      <p className="template-words" lang={language} dir="auto">
        {[opening, '…', close].map((part) => fillText(part, values)).join(' ')}
      </p>
      <p className="faint">{marksOf(props).join(' · ')}</p>
      <div className="acts">
        {acts.map(([key, onPress]) => (
          <Button
            key={key}
            small
            look={key === 'button.edit' ? 'soft' : 'plain'}
            aria-label={i18n.t('templates.act', [i18n.t(key), String(place)])}
            onClick={() => onPress(template)}
          >
            {i18n.t(key)}
          </Button>
        ))}
      </div>
    </li>
  );
}

function marksOf({ template, place, isOwn }: TemplateRowProps): readonly string[] {
  const { onlyAfter, variant } = template;
  return [
    String(place),
    ...(place === 1 ? [i18n.t('templates.first')] : []),
    ...(isOwn ? [i18n.t(variant < FIRST_OWN_VARIANT ? 'templates.changed' : 'templates.own')] : []),
    ...(onlyAfter === null ? [] : [i18n.t('templates.onlyAfterCall')]),
  ];
}
