import type { WeekOfAnswers } from '@/domain/figures/figures';

/** Steps that one reads at a glance, in hours. */
const STEPS = [0.5, 1, 2, 4, 8, 16, 24, 48, 96] as const;
const LINES = 3;

/** The lines of the scale, lowest first, the highest at or above every value. */
export function hoursScale(values: readonly number[]): readonly number[] {
  const top = Math.max(...values, 0);
  const step = STEPS.find((one) => one * LINES >= top) ?? Math.ceil(top / LINES);
  return Array.from({ length: LINES }, (_, i) => step * (i + 1));
}

/** Where a week and its hours stand, in percent of the picture's width and height, from the start and the bottom. */
export interface Point {
  readonly week: WeekOfAnswers;
  readonly across: number;
  readonly up: number;
}

export interface Line {
  /** Unbroken pieces: a week without an answer is a gap, not a zero. */
  readonly pieces: readonly (readonly Point[])[];
  readonly slowest: Point | null;
  readonly last: Point | null;
}

export function lineOf(weeks: readonly WeekOfAnswers[], top: number): Line {
  const pieces: Point[][] = [];
  for (const [i, week] of weeks.entries()) {
    if (week.hours === null) continue;
    const point = { week, across: acrossOf(i, weeks.length), up: (100 * week.hours) / top };
    const isNext = weeks[i - 1]?.hours != null;
    if (isNext) pieces.at(-1)?.push(point);
    else pieces.push([point]);
  }
  const points = pieces.flat();
  const slowest = points.toSorted((a, b) => b.up - a.up)[0] ?? null;
  return { pieces, slowest, last: points.at(-1) ?? null };
}

/** Percents that the words of the dashed line take, on a narrow page too. */
const WORDS = { across: 58, up: 16 } as const;
const heights = ['below', 'above', 'high', 'low'] as const;
const places = heights.flatMap((height) => [`start ${height}`, `end ${height}`] as const);
/** Below or above its line; or at the head or foot of the picture, where the weeks leave no room there. */
export type Place = (typeof places)[number];

/** Where the words of the dashed line, which stands so high, leave the weeks' line free. */
export function placeOfWords(usualUp: number, pieces: Line['pieces']): Place {
  const line = pieces.flatMap(alongPiece);
  const froms = { below: usualUp - WORDS.up, above: usualUp, high: 86, low: 2 } as const;
  const isFree = (place: Place) => {
    const height = heights.find((one) => place.endsWith(one)) ?? 'low';
    const from = froms[height];
    const isAcross = ({ across }: Spot) =>
      place.startsWith('start') ? across < WORDS.across : across > 100 - WORDS.across;
    const isIn = (spot: Spot) => isAcross(spot) && spot.up > from - 2 && spot.up < from + WORDS.up;
    return from >= 0 && from + WORDS.up <= 110 && !line.some(isIn);
  };
  return places.find(isFree) ?? 'start low';
}

type Spot = Pick<Point, 'across' | 'up'>;

const STEPS_BETWEEN = 8;

/** Spots all along the line from week to week. */
function alongPiece(piece: readonly Point[]): readonly Spot[] {
  return piece.flatMap((point, i) => {
    const next = piece[i + 1] ?? point;
    return Array.from({ length: STEPS_BETWEEN }, (_, step) => ({
      across: point.across + ((next.across - point.across) * step) / STEPS_BETWEEN,
      up: point.up + ((next.up - point.up) * step) / STEPS_BETWEEN,
    }));
  });
}

/** The first and the last week stand a little inside. */
export function acrossOf(i: number, weeks: number): number {
  return weeks === 1 ? 50 : 2 + (96 * i) / (weeks - 1);
}
