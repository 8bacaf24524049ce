import type { Status } from '@/domain/retention/retention';
import type { StandingFigure } from './figures';

/** In the order of the page; whoever is new, one-off, paused or without a word is not counted there. */
const shown = [
  'healthy',
  'cooling',
  'at-risk',
  'probably-lost',
  'lost',
] as const satisfies readonly Status[];

/** The contacts who stand so. */
export type Standings = ReadonlyMap<Status, readonly string[]>;

/** Who stands how, with the change in number since then. */
export function standingsFigure(now: Standings, then: Standings): readonly StandingFigure[] {
  return shown.map((status) => {
    const people = now.get(status) ?? [];
    return { status, people, change: people.length - (then.get(status)?.length ?? 0) };
  });
}

/** Those whom no figure counts: there is no rhythm to speak of, or it rests. */
export function notCounted(now: Standings): readonly string[] {
  return [...now].filter(([status]) => !isShown(status)).flatMap(([, people]) => people);
}

function isShown(status: Status): boolean {
  return shown.some((one) => one === status);
}
