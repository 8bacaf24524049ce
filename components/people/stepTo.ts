import type { PeopleItem } from './peopleItems';

interface Standing {
  readonly items: readonly PeopleItem[];
  readonly here: number;
}

const PAGE = 8;

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};

/** To which row a key leads; `null` where it is no key of a list. */
export function stepTo(key: string, { items, here }: Standing): number | null {
  const step = steps[key];
  if (step === undefined) return null;
  const rows = items.flatMap(({ kind }, index) => (kind === 'head' ? [] : [index]));
  const nth = Math.min(Math.max(rows.indexOf(here) + step, 0), rows.length - 1);
  return rows[nth] ?? here;
}
