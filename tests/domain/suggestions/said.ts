import { suggest } from '@/domain/suggestions/suggest';
import { packs } from './labelledMails';

/** A Wednesday. */
const sentAt = Temporal.PlainDateTime.from('2026-11-18T10:00');

/** The kinds found in what is said, each with its day: "promise 2026-11-20". */
export function said(direction: 'in' | 'out', locale: string, text: string): readonly string[] {
  return suggest({ direction, text, sentAt, locale, packs }).map(({ kind, due }) =>
    due === undefined ? kind : `${kind} ${due}`,
  );
}

/** One way of saying it, in each language: what one has, all have. */
export type Families = Readonly<
  Record<
    string,
    readonly [direction: 'in' | 'out', kinds: readonly string[], sayings: readonly string[]]
  >
>;
