import { renderTemplate } from '@/domain/templates/renderTemplate';
import { type FieldValues, type Template, templateFields } from '@/domain/templates/template';
import type { When } from '@/domain/templates/whenWord';
import { voices } from './voices';

/** A Thursday, so that the longest name of a day is known in each language. */
const today = Temporal.PlainDate.from('2026-11-26');
const agos = [0, 1, 3];

interface Told {
  readonly values: FieldValues;
  readonly when: When | null;
}

/** The text alone: greeting and farewell are no part of it. */
function textOf(template: Template, { values, when }: Told, middle = ''): string {
  const nobody = { greeting: null, farewell: null, name: null, firstNameConfirmed: false };
  const { opening, close } = renderTemplate(template, { ...nobody, when, values });
  const openings = opening.split('\n\n').slice(1);
  return [...openings, middle, ...close.split('\n\n').slice(0, -1)]
    .filter((part) => part !== '')
    .join(' ');
}

/** All facts at hand, about this thing. */
function fullOf({ language }: Template, topic: string): FieldValues {
  const { due_date: day, ...others } = voices[language].longest;
  return { ...others, topic, promise: topic, due_date: day, new_date: day, next_date: day };
}

/**
 * Each way in which its facts can be known: all of them, with a thing masculine, feminine and plural, on each kind of
 * day; all but one; one alone; none.
 */
export function renderingsOf(template: Template): readonly string[] {
  const { topics } = voices[template.language];
  const whole = fullOf(template, topics[0]);
  const fields = templateFields.filter((field) =>
    `${template.opening}${template.close}`.includes(`{{${field}}}`),
  );
  const whens = agos.map((days): When => ({ day: today.subtract({ days }), today }));
  const told: readonly Told[] = [
    ...topics.flatMap((topic) => whens.map((when) => ({ values: fullOf(template, topic), when }))),
    ...fields.map((field) => ({ values: { ...whole, [field]: null }, when: null })),
    ...fields.map((field) => ({ values: { [field]: whole[field] ?? null }, when: null })),
    { values: {}, when: null },
  ];
  const texts = told.map((one) => textOf(template, one));
  return [...new Set([...texts, textOf(template, { values: whole, when: null }, 'Hm.')])];
}
