import { i18n } from '#i18n';
import { isOccasion } from '@/domain/templates/occasionWords';
import type { Purpose } from '@/domain/templates/purpose';
import { type Template, type TemplateField, templateFields } from '@/domain/templates/template';

const keys = {
  when: 'templates.fieldName.when',
  topic: 'templates.fieldName.topic',
  referred: 'templates.fieldName.referred',
  together: 'templates.fieldName.together',
  promise: 'templates.fieldName.promise',
  due_date: 'templates.fieldName.dueDate',
  new_date: 'templates.fieldName.newDate',
  next_date: 'templates.fieldName.nextDate',
  reason: 'templates.fieldName.reason',
  praise: 'templates.fieldName.praise',
} as const satisfies Record<TemplateField, string>;

/** The fields that can have a value in a text for this: those of the built-in ones, and what is known of anybody. */
export function fieldNames(purpose: Purpose, builtIn: readonly Template[]) {
  const texts = builtIn
    .filter((one) => one.purpose === purpose)
    .map(({ opening, close }) => opening + close)
    .join('');
  const always: readonly TemplateField[] = ['topic', 'together'];
  return templateFields
    .filter(
      (field) =>
        texts.includes(`{{${field}}}`) ||
        always.includes(field) ||
        (field === 'when' && isOccasion(purpose)),
    )
    .map((field) => ({ field, words: i18n.t(keys[field]) }));
}
