import { presentBetween } from './away';
import { byFacts } from './byFacts';
import { bandsReached, changesOf, cooledBySignsAt } from './changesOf';
import type { RetentionHistory } from './history';
import { DAY, HIGH_CONFIDENCE, MEDIUM_CONFIDENCE, type RetentionPolicy } from './policy';
import type { Reason, Retention, Status } from './retention';
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
  const at = Math.min(now.epochMilliseconds, history.frozenAt ?? Infinity);
  const model = rhythmModel(history, at, policy);
  const rhythm = model === null ? noHistory : byRhythm(model, at);
  return byFacts(rhythm, history);
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
  const silence = silenceAt(model, at);
  const ratio = silence / model.usual;
  const p = (1 + ratio / model.weight) ** -model.weight;
  return {
    ...judged(model, at),
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

/** In days not spent away. */
function silenceAt({ silentFrom, away }: RhythmModel, at: number): number {
  return Math.max(presentBetween(silentFrom, at, away), 0) / DAY;
}

/** Rule 9. */
function confidenceOf(gaps: number): Retention['confidence'] {
  if (gaps >= HIGH_CONFIDENCE) return 'high';
  return gaps >= MEDIUM_CONFIDENCE ? 'medium' : 'low';
}

function judged(model: RhythmModel, at: number): Judgement {
  if (model.isSingle) {
    const isNew = silenceAt(model, at) < model.policy.priorDays;
    return { status: isNew ? 'new' : 'one-off', reasons: ['single-touch'] };
  }
  const ended: readonly Reason[] = model.hasRestarted ? ['project-ended'] : [];
  const reasons: readonly Reason[] = [model.pace, ...ended, ...model.signs];
  // Rule 11: what is worse now counts once it has held for a day.
  const then = at - model.policy.steadyDays * DAY;
  const band = bandAt(model, then);
  if (isHeld(band) && then < model.heldUntil) {
    return { status: 'cooling', reasons: [...reasons, 'company-in-touch'] };
  }
  return { status: band, reasons };
}

function bandAt(model: RhythmModel, then: number): Status {
  const worst = bandsReached(model, silenceAt(model, then)).at(-1)?.status;
  return worst ?? (then >= cooledBySignsAt(model) ? 'cooling' : 'healthy');
}

/** Rule 8: what somebody else of the same company holds at cooling. */
function isHeld(band: Status): boolean {
  return band === 'at-risk' || band === 'probably-lost';
}
