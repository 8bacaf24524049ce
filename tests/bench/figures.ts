import type { VariantId } from './variants';

/** Per variant what was measured, one number a round: those of one round were measured in turn, right after each other. */
export type Samples = Readonly<Partial<Record<VariantId, readonly number[]>>>;

/** One number a variant; `null` where it could not be measured. */
export type Figures = Readonly<Partial<Record<VariantId, number | null>>>;

/** The number in the middle; `null` of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.filter(Number.isFinite).toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The median of each variant as it is. */
export function medians(samples: Samples): Figures {
  return mapSamples(samples, (own) => median(own));
}

/** What each variant adds to no extension, round by round: what disturbed a whole round falls away. */
export function added(samples: Samples): Figures {
  return mapSamples(samples, (own) => median(pairs(own, samples.none).map(([a, b]) => a - b)));
}

/** How many times as much as no extension, round by round. */
export function timesNone(samples: Samples): Figures {
  return mapSamples(samples, (own) => median(pairs(own, samples.none).map(([a, b]) => a / b)));
}

/** One figure over another; `null` where one is missing or the second is nothing. */
export function ratio(
  part: number | null | undefined,
  whole: number | null | undefined,
): number | null {
  if (part == null || whole == null || whole <= 0) return null;
  return part / whole;
}

function pairs(
  own: readonly number[],
  none: readonly number[] = [],
): readonly (readonly [number, number])[] {
  return own.flatMap((number, round) => {
    const other = none[round];
    return other === undefined ? [] : [[number, other] as const];
  });
}

function mapSamples(samples: Samples, figure: (own: readonly number[]) => number | null): Figures {
  const entries = Object.entries(samples).map(([id, own]) => [id, figure(own ?? [])]);
  return Object.fromEntries(entries) as Figures;
}
