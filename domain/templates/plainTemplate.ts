import type { Formality } from '@/domain/people/contact';
import type { Template, TemplateLanguage } from './template';

/** Greeting, middle and farewell: for what VOICE has no text for. */
export function plainTemplate(wording: {
  readonly language: TemplateLanguage;
  readonly formality: Formality;
}): Template {
  return {
    ...wording,
    purpose: 'plain',
    variant: 1,
    onlyAfter: null,
    subject: null,
    opening: '',
    close: '',
  };
}
