import { i18n } from '#i18n';
import type { TemplateActs } from '@/components/templates/templateActs';
import { nextVariant } from '@/domain/templates/nextVariant';
import { FIRST_OWN_VARIANT } from '@/domain/templates/ownTemplates';
import type { OwnSaid } from '@/domain/templates/ownAfter';
import type { Template } from '@/domain/templates/template';
import type { Acts } from '../sidepanel/useActs';

const nothing: OwnSaid = { put: [], remove: [], order: [] };

/** Keeps what is said of own texts; `null` where it was not kept. */
export function keepTemplates({ act }: Acts, said: Partial<OwnSaid>, words: string) {
  return act('templatesChanged', { ...nothing, ...said }, words);
}

/** What each text of a list can do; `templates`: all that the user has. */
export function templateActs(
  acts: Acts,
  templates: readonly Template[],
  shown: readonly Template[],
): Omit<TemplateActs, 'onEdit'> {
  const keep = (said: Partial<OwnSaid>, words: string) => void keepTemplates(acts, said, words);
  return {
    onDuplicate: (template) => {
      const variant = nextVariant(templates, template);
      keep({ put: [{ ...template, variant }] }, i18n.t('templates.duplicated'));
    },
    onUp: (template) => {
      const variants = upIn(
        shown.map(({ variant }) => variant),
        template.variant,
      );
      const { language, purpose, formality } = template;
      keep({ order: [{ language, purpose, formality, variants }] }, i18n.t('templates.moved'));
    },
    onRemove: (template) => {
      const isVariant = template.variant >= FIRST_OWN_VARIANT;
      const words = i18n.t(isVariant ? 'templates.deleted' : 'templates.restored');
      keep({ remove: [keyOf(template)] }, words);
    },
  };
}

function keyOf({ language, purpose, formality, variant }: Template) {
  return { language, purpose, formality, variant };
}

/** One place nearer to the beginning. */
function upIn(variants: readonly number[], one: number): readonly number[] {
  const at = Math.max(variants.indexOf(one) - 1, 0);
  return variants.filter((other) => other !== one).toSpliced(at, 0, one);
}
