import { clause } from './clause';
import { isField } from './template';

/** Why a text cannot be written by: `words` stand in it as they are. */
export interface TextFault {
  readonly kind: 'unknownField' | 'bareField' | 'marks';
  readonly words: string;
}

const field = /\{\{([^{}]*)\}\}/gu;

/** What stands in the way of filling this text, the first of it; `null` where nothing does. */
export function textFault(text: string): TextFault | null {
  const unknown = [...text.matchAll(field)].find(([, name = '']) => !isField(name));
  if (unknown !== undefined) return { kind: 'unknownField', words: unknown[0] };
  const rest = text.replaceAll(clause, '');
  const [bare] = rest.match(field) ?? [];
  if (bare !== undefined) return { kind: 'bareField', words: bare };
  const [mark] = rest.match(/[[\]{}⟨⟩]/u) ?? [];
  return mark === undefined ? null : { kind: 'marks', words: mark };
}

/** A subject has no fields: it is taken as it stands. */
export function subjectFault(subject: string): TextFault | null {
  const [mark] = subject.match(/[[\]{}⟨⟩]/u) ?? [];
  return mark === undefined ? null : { kind: 'marks', words: mark };
}
