import type { FollowUp } from '@/domain/followUps/followUp';
import type { Occasion } from '@/domain/followUps/occasion';
import type { TalkInteraction } from '@/domain/mail/interaction';
import type { Tone } from '@/domain/people/contact';
import type { Contact, Formality } from '@/domain/people/contact';
import type { PersonRecord } from '@/domain/records/record';
import { chooseTemplate } from './chooseTemplate';
import { type RenderedReply, renderTemplate } from './renderTemplate';
import { type Template, type TemplateLanguage, templateLanguages } from './template';
import { valuesFor } from './valuesFor';

/** Everything that decides how thanks are worded. */
export interface ThanksWish {
  readonly occasion: Occasion;
  /** As the open thread shows it. */
  readonly tone: Tone;
  readonly contact: Contact | null;
  /** The conversation that the thanks are for. */
  readonly talk: TalkInteraction | null;
  /** The thanks that are due, and what is known of this person. */
  readonly followUp: FollowUp;
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
}: Pick<ThanksWish, 'contact' | 'tone' | 'interfaceLanguage'>): {
  readonly language: TemplateLanguage;
  readonly formality: Formality;
} {
  const spoken = [contact?.language, tone.language, interfaceLanguage.split('-')[0]];
  const language = templateLanguages.find((known) => known === spoken.find((one) => one != null));
  return {
    language: language ?? 'en',
    formality: contact?.formality ?? tone.formality ?? 'formal',
  };
}

/** The thanks to put into the reply; `null` where no text is at hand for the occasion. */
export function thanksText(templates: readonly Template[], wish: ThanksWish): RenderedReply | null {
  const { occasion, talk, today, zone, contact, tone } = wish;
  const wanted = { ...wordingFor(wish), purpose: occasion, talk: talk?.kind ?? null };
  const template = chooseTemplate(templates, wanted);
  if (template === null) return null;
  const day = talk === null ? null : dayOf(talk.at, zone);
  const { language } = template;
  const values = contact && valuesFor({ ...wish, contact, day: null, language });
  return renderTemplate(template, {
    ...(values === null ? {} : { values }),
    greeting: tone.greeting,
    farewell: tone.farewell,
    name: contact?.name ?? null,
    firstNameConfirmed: false,
    when: day === null ? null : { day, today },
  });
}

function dayOf(epoch: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone).toPlainDate();
}
