import { languagesOf } from '@/domain/templates/templatesIn';
import { wordingFor } from '@/domain/templates/thanksText';
import type { Wording } from '../write/ToneChoice';
import type { ThankSheetProps } from './ThankSheet';

type PresetFor = Pick<ThankSheetProps, 'contact' | 'tone' | 'moment' | 'templates'>;

/** How the text begins: in the tone of the thread, in a language that the user writes. */
export function presetFor({ contact, tone, moment, templates }: PresetFor): Wording {
  const languages = languagesOf(templates);
  return wordingFor({ contact, tone, interfaceLanguage: moment.locale, languages });
}
