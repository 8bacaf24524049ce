import { i18n } from '#i18n';
import { FIRST_OWN_VARIANT } from '@/domain/templates/ownTemplates';
import type { Template } from '@/domain/templates/template';
import { Button } from '../ui/Button';
import type { TemplateActs } from './templateActs';

export interface TemplateRowProps extends TemplateActs {
  readonly template: Template;
  /** From 1. */
  readonly place: number;
  /** Whether it is the user's own, in the place of a built-in one or beside it. */
  readonly isOwn: boolean;
}

/** One text as it is written, whose it is, and what can be done with it. */
export function TemplateRow(props: TemplateRowProps) {
  const { template, place, isOwn } = props;
  const { language, subject, opening, close } = template;
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
        {[subject, opening, '…', close].filter((part) => part).join(' ')}
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
