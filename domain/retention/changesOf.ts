import { afterPresent } from './away';
import { type Band, bands, DAY } from './policy';
import type { Retention } from './retention';
import type { RhythmModel } from './rhythmModel';

type Changes = Pick<Retention, 'oneOffAt' | 'coolingAt' | 'atRiskAt' | 'probablyLostAt'>;

/** Rule 7: one touch and no agreement says nothing about a rhythm. */
export function isSingle({ gaps, cadence }: RhythmModel): boolean {
  return gaps === 0 && cadence === null;
}

/** The bands that so many days of silence have reached, the best first (rules 5 and 6). */
export function bandsReached(model: RhythmModel, silence: number): readonly Band[] {
  return bands.filter((band) => {
    const { threshold, floor } = limitsOf(model, band);
    // A threshold itself still belongs to the better band, a floor to the worse.
    return silence > threshold && silence >= floor;
  });
}

/** The instants at which the status changes if nothing happens: after the threshold, not before the floor. */
export function changesOf(model: RhythmModel): Changes {
  const none = { oneOffAt: null, coolingAt: null, atRiskAt: null, probablyLostAt: null };
  if (isSingle(model)) return { ...none, oneOffAt: firstOneOff(model) };
  const [cooling, atRisk, probablyLost] = bands;
  return {
    ...none,
    coolingAt: firstInstant(model, cooling),
    atRiskAt: Math.max(firstInstant(model, atRisk), model.heldUntil),
    probablyLostAt: Math.max(firstInstant(model, probablyLost), model.heldUntil),
  };
}

function firstOneOff({ lastAt, prior, away }: RhythmModel): number {
  return afterPresent(lastAt, Math.ceil(prior * DAY), away);
}

/** Rule 6, or rule 4 solved for the silence: s* = m·A·(p*^(−1/A) − 1) (STATUS, "Why it scales"). In days. */
function limitsOf(
  { usual, weight, cadence }: RhythmModel,
  band: Band,
): { readonly threshold: number; readonly floor: number } {
  if (cadence !== null) {
    return { threshold: cadence * band.cadences, floor: band.cadenceFloorDays };
  }
  const threshold = usual * weight * (band.chance ** (-1 / weight) - 1);
  return { threshold, floor: band.floorDays };
}

/** The first millisecond of silence beyond the threshold and not before the floor; silence stands still while away. */
function firstInstant(model: RhythmModel, band: Band): number {
  const { threshold, floor } = limitsOf(model, band);
  const silence = Math.max(Math.floor(threshold * DAY) + 1, Math.ceil(floor * DAY));
  return afterPresent(model.lastAt, silence, model.away);
}
