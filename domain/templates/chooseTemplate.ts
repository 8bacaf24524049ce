import type { TalkKind } from '@/domain/mail/interaction';
import type { Formality } from '@/domain/people/contact';
import type { Purpose } from './purpose';
import type { Template, TemplateLanguage } from './template';

export interface WantedTemplate {
  readonly language: TemplateLanguage;
  readonly purpose: Purpose;
  readonly formality: Formality;
  /** What the thanks are for, where it was a talk: nobody is thanked for a call that was a chat. */
  readonly talk: TalkKind | null;
}

/**
 * The texts that fit, in their order. Thanks for a call that the user chose themselves, with no talk on record,
 * are for a call; after a bad talk nobody knows.
 */
export function fittingTemplates(
  templates: readonly Template[],
  wanted: WantedTemplate,
): readonly Template[] {
  const talk = wanted.talk ?? (wanted.purpose === 'after-a-call' ? 'call' : null);
  return templates.filter(
    (template) =>
      template.language === wanted.language &&
      template.purpose === wanted.purpose &&
      template.formality === wanted.formality &&
      (template.onlyAfter === null || template.onlyAfter === talk),
  );
}

/**
 * The text to offer. The same variant is not repeated to the same person (DESIGN §8): the first one not used with them,
 * else the one used longest ago. `used`: variants for this purpose, oldest first.
 */
export function chooseTemplate(
  templates: readonly Template[],
  wanted: WantedTemplate,
  used: readonly number[] = [],
): Template | null {
  const fitting = fittingTemplates(templates, wanted);
  const byAge = fitting.toSorted(
    (one, other) => used.lastIndexOf(one.variant) - used.lastIndexOf(other.variant),
  );
  return byAge[0] ?? null;
}
