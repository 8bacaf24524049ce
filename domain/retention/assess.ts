import { presentBetween } from './away';
import { byFacts } from './byFacts';
import { bandsReached, changesOf, isSingle } from './changesOf';
import type { RetentionHistory } from './history';
import { DAY, HIGH_CONFIDENCE, MEDIUM_CONFIDENCE, type RetentionPolicy } from './policy';
import type { Reason, Retention } from './retention';
import { type RhythmModel, rhythmModel } from './rhythmModel';

type Judgement = Pick<Retention, 'status' | 'reasons'>;

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
  const model = rhythmModel(history, at, policy);
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

function byRhythm(model: RhythmModel, at: number): Retention {
  const silence = presentBetween(model.lastAt, at, model.away) / DAY;
  const ratio = silence / model.usual;
  const p = (1 + ratio / model.weight) ** -model.weight;
  return {
    ...judged(model, silence, at),
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

function judged(model: RhythmModel, silence: number, at: number): Judgement {
  if (isSingle(model)) {
    return { status: silence < model.prior ? 'new' : 'one-off', reasons: ['single-touch'] };
  }
  const reason: Reason = model.cadence === null ? 'rhythm' : 'agreed-cadence';
  const reached = bandsReached(model, silence);
  if (reached.length > 1 && at < model.heldUntil) {
    return { status: 'cooling', reasons: [reason, 'company-in-touch'] };
  }
  return { status: reached.at(-1)?.status ?? 'healthy', reasons: [reason] };
}
