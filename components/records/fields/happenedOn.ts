import { i18n } from '#i18n';
import type { FieldSpec } from '../fieldSpec';

/** The day of what has happened; today, unless the user says otherwise. */
export function happenedOn(label = i18n.t('record.day')): FieldSpec {
  return { name: 'day', look: 'day', label };
}
