/** The model's constants; every one is from STATUS, "The rule". */
export interface RetentionPolicy {
  /** G₀: the interval assumed before anything is known, in days (rule 3). */
  readonly priorDays: number;
  /** Rule 11: for so many days a worse band must have held before it is said; 0 is the bare rule. */
  readonly steadyDays: number;
  /** Whether the secondary signs turn healthy into cooling (rule 10); a check-in asks for the rhythm alone. */
  readonly countsSigns: boolean;
}

/** The bare rule, before anything is known of the user's other people. */
export const retentionPolicy: RetentionPolicy = {
  priorDays: 30,
  steadyDays: 0,
  countsSigns: true,
};

/** Rule 11. */
export const STEADY_DAYS = 1;

export const DAY = 86_400_000;
/** Rule 1: an interaction at most so many days after the previous one belongs to the same touch. */
export const SAME_TOUCH_DAYS = 3;
/** Rule 2. */
export const SHORTEST_GAP_DAYS = 0.5;
/** Rule 3, k₀: how many gaps the prior weighs. */
export const PRIOR_WEIGHT = 2;
/** Rule 3: the usual gap is kept within these, in days. */
export const SHORTEST_USUAL_DAYS = 5;
export const LONGEST_USUAL_DAYS = 400;

/** STATUS, "seasonal buyer": the usual gap, in days. */
export const SEASON_DAYS = 365;

/**
 * Rules 5 and 6 and the seasonal buyer: below which chance, or beyond which multiple of the cadence or the season, and not
 * before how many days of silence.
 */
export const bands = [
  {
    status: 'cooling',
    chance: 0.25,
    cadences: 1,
    seasons: 1.1,
    floorDays: 14,
    cadenceFloorDays: 0,
  },
  {
    status: 'at-risk',
    chance: 0.1,
    cadences: 1.5,
    seasons: 1.25,
    floorDays: 21,
    cadenceFloorDays: 0,
  },
  {
    status: 'probably-lost',
    chance: 0.03,
    cadences: 3,
    seasons: 1.5,
    floorDays: 60,
    cadenceFloorDays: 60,
  },
] as const;
export type Band = (typeof bands)[number];

/** Rule 9: from how many gaps on. */
export const MEDIUM_CONFIDENCE = 3;
export const HIGH_CONFIDENCE = 6;
