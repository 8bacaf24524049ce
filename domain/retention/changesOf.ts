import { afterPresent } from './away';
import { type Band, bands, DAY } from './policy';
import type { Retention } from './retention';
import type { RhythmModel } from './rhythmModel';
import { areEnoughSigns } from './signs';

type Changes = Pick<Retention, 'oneOffAt' | 'coolingAt' | 'atRiskAt' | 'probablyLostAt'>;

/** The bands that so many days of silence have reached, the best first (rules 5 and 6). */
export function bandsReached(model: RhythmModel, silence: number): readonly Band[] {
  return bands.filter((band) => {
    const { threshold, floor } = limitsOf(model, band);
    // A threshold itself still belongs to the better band, a floor to the worse.
    return silence > threshold && silence >= floor;
  });
}

/** The instants at which the status changes if nothing happens: after the threshold, not before the floor (rule 11: steady). */
export function changesOf(model: RhythmModel): Changes {
  const none = { oneOffAt: null, coolingAt: null, atRiskAt: null, probablyLostAt: null };
  if (model.isSingle) return { ...none, oneOffAt: firstOneOff(model) };
  const [cooling, atRisk, probablyLost] = bands;
  const steady = (at: number) => at + model.policy.steadyDays * DAY;
  const worse = (at: number) => steady(Math.max(at, model.heldUntil));
  return {
    ...none,
    coolingAt: steady(Math.min(firstInstant(model, cooling), cooledBySignsAt(model))),
    atRiskAt: worse(firstInstant(model, atRisk)),
    probablyLostAt: worse(firstInstant(model, probablyLost)),
  };
}

/** Rule 10: from the last word on; +∞ where the signs do not hold. An agreed cadence is judged by itself alone (rule 6). */
export function cooledBySignsAt({ signs, pace, policy, lastAt }: RhythmModel): number {
  const holds = policy.countsSigns && pace === 'rhythm' && areEnoughSigns(signs);
  return holds ? lastAt : Infinity;
}

function firstOneOff({ lastAt, policy, away }: RhythmModel): number {
  return afterPresent(lastAt, Math.ceil(policy.priorDays * DAY), away);
}

/** Rule 6, or rule 4 solved for the silence: s* = m·A·(p*^(−1/A) − 1) (STATUS, "Why it scales"). In days. */
function limitsOf(
  { usual, weight, pace }: RhythmModel,
  band: Band,
): { readonly threshold: number; readonly floor: number } {
  if (pace === 'agreed-cadence') {
    return { threshold: usual * band.cadences, floor: band.cadenceFloorDays };
  }
  if (pace === 'seasonal') return { threshold: usual * band.seasons, floor: band.floorDays };
  const threshold = usual * weight * (band.chance ** (-1 / weight) - 1);
  return { threshold, floor: band.floorDays };
}

/** The first millisecond of silence beyond the threshold and not before the floor; silence stands still while away. */
function firstInstant(model: RhythmModel, band: Band): number {
  const { threshold, floor } = limitsOf(model, band);
  const silence = Math.max(Math.floor(threshold * DAY) + 1, Math.ceil(floor * DAY));
  return afterPresent(model.silentFrom, silence, model.away);
}
