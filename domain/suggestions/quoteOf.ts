import type { Finding } from './mail';

/** Longer sentences are quoted by their clauses. */
const LONGEST = 140;

/** The words a finding stands on, as they stand in the mail: its sentence, or the clauses around it. */
export function quoteOf(text: string, { sentence, match }: Finding): string {
  if (sentence.text.length <= LONGEST) return sentence.text;
  const clauses = sentence.words
    .filter((_, index) => index >= match.first && index < match.end)
    .map(({ clause }) => clause);
  const first = clauses[0] ?? 0;
  const last = clauses.at(-1) ?? first;
  const within = sentence.words.filter(({ clause }) => clause >= first && clause <= last);
  return text.slice(within[0]?.start ?? sentence.start, within.at(-1)?.end ?? sentence.end);
}
