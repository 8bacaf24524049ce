import { i18n } from '#i18n';
import { templateFiles } from '@/assets/templates';
import type { Moment } from '@/components/words/moment';
import { chooseTemplate } from '@/domain/templates/chooseTemplate';
import { readTemplates } from '@/domain/templates/readTemplates';
import { type RenderedReply, renderTemplate } from '@/domain/templates/renderTemplate';
import { templateLanguages } from '@/domain/templates/template';

const templates = readTemplates(templateFiles);

/** Thanks for a call of today, by the very templates, to somebody who does not exist. */
export function madeUpThanks({ now, locale }: Moment): RenderedReply {
  const language = templateLanguages.find((known) => known === locale.split('-')[0]) ?? 'en';
  const wanted = {
    language,
    purpose: 'after-a-call',
    formality: 'informal',
    talk: 'call',
  } as const;
  const template = chooseTemplate(templates, wanted);
  if (template === null) throw new Error(`No thanks for a call in ${language}`);
  const today = now.toPlainDate();
  return renderTemplate(template, {
    values: {},
    greeting: null,
    farewell: null,
    name: i18n.t('welcome.ada'),
    firstNameConfirmed: true,
    when: { day: today, today },
  });
}
