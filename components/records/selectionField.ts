import type { RecordKind } from '@/domain/records/record';
import type { FieldSpec } from './fieldSpec';
import { recordFields } from './recordFields';

/** The field of that kind into which words of a mail go; `null` where there is none. */
export function selectionField(kind: RecordKind): string | null {
  const fields: readonly FieldSpec[] = recordFields[kind]({}, false);
  const field = fields.find(({ takesSelection }) => takesSelection === true);
  return field?.name ?? null;
}
