import { clause } from './clause';
import { type FieldValues, isField } from './template';

type Clause = Readonly<Record<'before' | 'field' | 'after', string>> & { readonly twin?: string };

/** A field with no value takes its clause with it, or leaves it to the twin (VOICE rule 13); what is no field stays to be seen. */
export function fillText(text: string, values: FieldValues): string {
  return (
    text
      .replaceAll(clause, (...found) => {
        const { before, field, after, twin } = found.at(-1) as Clause;
        if (!isField(field)) return found[0];
        const value = values[field] ?? null;
        return value === null ? (twin ?? '') : `${before}${value}${after}`;
      })
      // A clause of the user's own may leave between two blanks.
      .replaceAll(/ {2,}/gu, ' ')
      .trim()
  );
}
