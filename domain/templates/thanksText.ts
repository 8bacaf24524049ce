import type { FollowUp } from '@/domain/followUps/followUp';
import type { Occasion } from '@/domain/followUps/occasion';
import type { TalkInteraction } from '@/domain/mail/interaction';
import type { Tone } from '@/domain/people/contact';
import type { Contact, Formality } from '@/domain/people/contact';
import type { PersonRecord } from '@/domain/records/record';
import { chooseTemplate } from './chooseTemplate';
import { type RenderedReply, renderTemplate } from './renderTemplate';
import {
  type FieldValues,
  type Template,
  type TemplateLanguage,
  templateLanguages,
} from './template';
import { languagesOf } from './templatesIn';
import { valuesFor } from './valuesFor';
import type { When } from './whenWord';

/** Everything that decides how thanks are worded. */
export interface ThanksWish {
  readonly occasion: Occasion;
  /** As the open thread shows it. */
  readonly tone: Tone;
  readonly contact: Contact | null;
  /** The conversation that the thanks are for. */
  readonly talk: TalkInteraction | null;
  /** The thanks that are due, if any, and what is known of this person. */
  readonly followUp: FollowUp | null;
  readonly records: readonly PersonRecord[];
  /** BCP 47. */
  readonly interfaceLanguage: string;
  readonly today: Temporal.PlainDate;
  /** Home zone, in which "yesterday" is meant. */
  readonly zone: string;
}

/** How to write: what the user last chose for this person, else what the thread shows, else formal. */
export function wordingFor({
  contact,
  tone,
  interfaceLanguage,
  languages = templateLanguages,
}: Pick<ThanksWish, 'contact' | 'tone' | 'interfaceLanguage'> & {
  /** Those in which the user writes. */
  readonly languages?: readonly TemplateLanguage[];
}): {
  readonly language: TemplateLanguage;
  readonly formality: Formality;
} {
  const spoken = [contact?.language, tone.language, interfaceLanguage.split('-')[0]];
  return {
    language: languageAmong(
      languages,
      spoken.find((one) => one != null),
    ),
    formality: contact?.formality ?? tone.formality ?? 'formal',
  };
}

/** That one; where the user does not write it, English, else their own. */
function languageAmong(
  languages: readonly TemplateLanguage[],
  wanted: string | undefined,
): TemplateLanguage {
  const known = (one: string | undefined) => languages.find((language) => language === one);
  return known(wanted) ?? known('en') ?? languages[0] ?? 'en';
}

/** The thanks to put into the reply; `null` where no text is at hand for the occasion. */
export function thanksText(templates: readonly Template[], wish: ThanksWish): RenderedReply | null {
  const { occasion, talk, contact, tone } = wish;
  const wanted = {
    ...wordingFor({ ...wish, languages: languagesOf(templates) }),
    purpose: occasion,
    talk: talk?.kind ?? null,
  };
  const template = chooseTemplate(templates, wanted);
  if (template === null) return null;
  return renderTemplate(template, {
    values: valuesOf(wish, template),
    greeting: tone.greeting,
    farewell: tone.farewell,
    name: contact?.name ?? null,
    firstNameConfirmed: false,
    when: whenOf(wish),
  });
}

function valuesOf(wish: ThanksWish, { language }: Template): FieldValues {
  const { contact } = wish;
  return contact === null ? {} : valuesFor({ ...wish, contact, day: null, language });
}

function whenOf({ talk, today, zone }: ThanksWish): When | null {
  if (talk === null) return null;
  const at = Temporal.Instant.fromEpochMilliseconds(talk.at);
  return { day: at.toZonedDateTimeISO(zone).toPlainDate(), today };
}
