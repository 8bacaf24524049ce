import { afterPresent, presentBetween, unionOf } from './away';
import { byFacts } from './byFacts';
import type { Interval, RetentionHistory } from './history';
import {
  type Band,
  bands,
  DAY,
  HIGH_CONFIDENCE,
  LONGEST_USUAL_DAYS,
  MEDIUM_CONFIDENCE,
  PRIOR_WEIGHT,
  type RetentionPolicy,
  SHORTEST_USUAL_DAYS,
} from './policy';
import type { Reason, Retention, Status } from './retention';
import { gapsBetween, touchesIn } from './touches';

/** The rhythm of somebody with at least one touch. Lengths in days. */
interface RhythmModel {
  readonly starts: readonly number[];
  readonly lastAt: number;
  readonly gaps: number;
  /** m, rule 3. */
  readonly usual: number;
  /** A, rule 4. */
  readonly weight: number;
  readonly cadence: number | null;
  readonly prior: number;
  readonly away: readonly Interval[];
}

/**
 * How the relationship with one contact stands, and from when it will stand worse if nothing happens (STATUS, "The
 * rule"). A pure function of the facts and of `now`; days are 86,400,000 ms between instants.
 */
export function assessRetention(
  history: RetentionHistory,
  now: Temporal.Instant,
  policy: RetentionPolicy,
): Retention {
  const at = now.epochMilliseconds;
  const model = modelOf(history, at, policy);
  const rhythm = model === null ? noHistory : byRhythm(model, at);
  return byFacts(rhythm, history.facts);
}

const noHistory: Retention = {
  status: 'no-history',
  reasons: ['no-history'],
  touches: 0,
  gaps: 0,
  expectedDays: null,
  silenceDays: null,
  ratio: null,
  p: null,
  oneIn: null,
  confidence: 'low',
  lastAt: null,
  touchesAt: [],
  oneOffAt: null,
  coolingAt: null,
  atRiskAt: null,
  probablyLostAt: null,
};

function modelOf(
  history: RetentionHistory,
  at: number,
  policy: RetentionPolicy,
): RhythmModel | null {
  const { starts, lastAt } = touchesIn(history, at);
  if (lastAt === null) return null;
  const away = unionOf(history.away);
  const gaps = gapsBetween(starts, away);
  const weight = PRIOR_WEIGHT + gaps.length;
  const sum = gaps.reduce((total, gap) => total + gap, PRIOR_WEIGHT * policy.priorDays);
  const lived = Math.min(Math.max(sum / weight, SHORTEST_USUAL_DAYS), LONGEST_USUAL_DAYS);
  const cadence = history.cadenceDays;
  const usual = cadence ?? lived;
  return {
    starts,
    lastAt,
    gaps: gaps.length,
    usual,
    weight,
    cadence,
    prior: policy.priorDays,
    away,
  };
}

function byRhythm(model: RhythmModel, at: number): Retention {
  const silence = presentBetween(model.lastAt, at, model.away) / DAY;
  const ratio = silence / model.usual;
  const p = (1 + silence / (model.usual * model.weight)) ** -model.weight;
  return {
    ...statusOf(model, silence),
    touches: model.starts.length,
    gaps: model.gaps,
    expectedDays: model.usual,
    silenceDays: silence,
    ratio,
    p,
    oneIn: Math.round(1 / p),
    confidence: confidenceOf(model.gaps),
    lastAt: model.lastAt,
    touchesAt: model.starts,
    ...changesOf(model),
  };
}

/** Rule 9. */
function confidenceOf(gaps: number): Retention['confidence'] {
  if (gaps >= HIGH_CONFIDENCE) return 'high';
  return gaps >= MEDIUM_CONFIDENCE ? 'medium' : 'low';
}

/** Rule 7: one touch and no agreement says nothing about a rhythm. */
function isSingle({ gaps, cadence }: RhythmModel): boolean {
  return gaps === 0 && cadence === null;
}

function statusOf(
  model: RhythmModel,
  silence: number,
): { readonly status: Status; readonly reasons: readonly Reason[] } {
  if (isSingle(model)) {
    return { status: silence < model.prior ? 'new' : 'one-off', reasons: ['single-touch'] };
  }
  const reached = bands.filter((band) => hasReached(model, band, silence));
  const reasons: readonly Reason[] = [model.cadence === null ? 'rhythm' : 'agreed-cadence'];
  return { status: reached.at(-1)?.status ?? 'healthy', reasons };
}

/** Rules 5 and 6. A threshold itself still belongs to the better band, a floor to the worse. */
function hasReached(model: RhythmModel, band: Band, silence: number): boolean {
  return silence > thresholdOf(model, band) && silence >= floorOf(model, band);
}

/** Rule 6, or rule 4 solved for the silence: s* = m·A·(p*^(−1/A) − 1) (STATUS, "Why it scales"). */
function thresholdOf({ usual, weight, cadence }: RhythmModel, band: Band): number {
  if (cadence !== null) return cadence * band.cadences;
  return usual * weight * (band.chance ** (-1 / weight) - 1);
}

function floorOf({ cadence }: RhythmModel, band: Band): number {
  return cadence === null ? band.floorDays : band.cadenceFloorDays;
}

/** The instants at which the status changes if nothing happens: after the threshold, not before the floor. */
function changesOf(
  model: RhythmModel,
): Pick<Retention, 'oneOffAt' | 'coolingAt' | 'atRiskAt' | 'probablyLostAt'> {
  const after = (days: number) => afterPresent(model.lastAt, days * DAY, model.away);
  const none = { oneOffAt: null, coolingAt: null, atRiskAt: null, probablyLostAt: null };
  if (isSingle(model)) return { ...none, oneOffAt: Math.ceil(after(model.prior)) };
  const [coolingAt, atRiskAt, probablyLostAt] = bands.map((band) =>
    firstInstant(after, thresholdOf(model, band), floorOf(model, band)),
  );
  return {
    ...none,
    coolingAt: coolingAt ?? null,
    atRiskAt: atRiskAt ?? null,
    probablyLostAt: probablyLostAt ?? null,
  };
}

/** The first whole millisecond that lies beyond the threshold and not before the floor. */
function firstInstant(after: (days: number) => number, threshold: number, floor: number): number {
  return floor > threshold ? Math.ceil(after(floor)) : Math.floor(after(threshold)) + 1;
}
