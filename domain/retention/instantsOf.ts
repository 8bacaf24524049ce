import type { Rhythm } from '@/domain/people/contact';
import { END_OF_TIME } from '@/domain/time/epochSchema';
import { datedFacts } from './datedFacts';
import type { Retention } from './retention';
import type { StatusFacts } from './statusFacts';

type Instants = Pick<Rhythm, 'oneOffAt' | 'coolingAt' | 'atRiskAt' | 'probablyLostAt'>;

/** Since ever: what the user has pinned needs no instant of its own. */
const LONG_AGO = 0;

/**
 * From when on somebody stands so or worse, of rhythm, facts and what the user has said together: whoever is cooling at an
 * instant is found by `coolingAt` up to it and `atRiskAt` after it.
 */
export function instantsOf(person: StatusFacts, retention: Retention): Instants {
  const { care } = person.contact;
  if (care?.lostAt !== undefined) return never;
  const rhythm =
    care?.addressBrokenAt === undefined ? retention : upTo(retention, care.addressBrokenAt);
  return resting(pinned(withFacts(rhythm, person), person), person);
}

const never: Instants = { oneOffAt: null, coolingAt: null, atRiskAt: null, probablyLostAt: null };

/** STATUS, "address no longer works": what had not come by then never comes. */
function upTo({ oneOffAt, coolingAt, atRiskAt, probablyLostAt }: Instants, end: number): Instants {
  const come = (at: number | null) => (at !== null && at <= end ? at : null);
  return {
    oneOffAt: oneOffAt === null ? null : (come(oneOffAt) ?? END_OF_TIME),
    coolingAt: come(coolingAt),
    atRiskAt: come(atRiskAt),
    probablyLostAt: come(probablyLostAt),
  };
}

/** Rule 8, "the worst wins". */
function withFacts(
  { oneOffAt, probablyLostAt, ...rhythm }: Instants,
  person: StatusFacts,
): Instants {
  const facts = datedFacts(person);
  const grave = [facts.brokenPromiseOpen, facts.complaintUpdateOverdue, facts.saidUnhappy];
  const atRiskAt = earliest([rhythm.atRiskAt, probablyLostAt, ...grave]);
  const light = [facts.complaintOpen, facts.awaitingYouOverdue];
  const coolingAt = earliest([rhythm.coolingAt, atRiskAt, ...light]);
  return { oneOffAt, coolingAt, atRiskAt, probablyLostAt };
}

/** Until the pin ends the user's own word holds; then all is worked out anew (`staleAt`). */
function pinned(instants: Instants, { contact: { care }, now }: StatusFacts): Instants {
  const pin = care?.pinned;
  if (pin === undefined || pin.until <= now.epochMilliseconds) return instants;
  const after = later(instants, pin.until);
  return {
    ...after,
    coolingAt: pin.status === 'healthy' ? after.coolingAt : LONG_AGO,
    atRiskAt: pin.status === 'at-risk' ? LONG_AGO : after.atRiskAt,
  };
}

function resting(instants: Instants, { contact: { care }, now }: StatusFacts): Instants {
  const until = care?.pausedUntil;
  if (until === undefined) return instants;
  if (until === null) return never;
  return until <= now.epochMilliseconds ? instants : later(instants, until);
}

function later(
  { oneOffAt, coolingAt, atRiskAt, probablyLostAt }: Instants,
  from: number,
): Instants {
  const not = (at: number | null) => (at === null ? null : Math.max(at, from));
  return {
    oneOffAt,
    coolingAt: not(coolingAt),
    atRiskAt: not(atRiskAt),
    probablyLostAt: not(probablyLostAt),
  };
}

function earliest(instants: readonly (number | null)[]): number | null {
  const known = instants.filter((one) => one !== null);
  return known.length === 0 ? null : Math.min(...known);
}
