import type { Formality, Language } from '@/domain/people/contact';
import type { Purpose } from './purpose';

/** Languages that have templates; the customer's language decides, not the browser's. */
export const templateLanguages = [
  'en',
  'it',
  'de',
  'fr',
  'es',
] as const satisfies readonly Language[];
export type TemplateLanguage = (typeof templateLanguages)[number];

/** What a template may name (VOICE rule 13); each stands in a clause in square brackets that leaves with it, or gives way to its twin. */
export const templateFields = [
  'when',
  'topic',
  'referred',
  'together',
  'promise',
  'due_date',
  'new_date',
  'next_date',
  'reason',
  'praise',
] as const;
export type TemplateField = (typeof templateFields)[number];

export function isField(name: string): name is TemplateField {
  return templateFields.some((known) => known === name);
}

/** As they stand in the text, in its language. */
export type FieldValues = Readonly<Partial<Record<TemplateField, string | null>>>;

/** One text: an opening and a close around a middle that belongs to the writer (VOICE rule 1). */
export interface Template {
  readonly language: TemplateLanguage;
  readonly purpose: Purpose;
  readonly formality: Formality;
  /** 1 is the text of VOICE. */
  readonly variant: number;
  /** `call`: the text says it was on the phone, so it is wrong after a meeting. */
  readonly onlyAfter: 'call' | null;
  /** Of a new message, three to five words about them; `null` where the text goes into a reply. */
  readonly subject: string | null;
  readonly opening: string;
  readonly close: string;
}
