import type { Status } from '@/domain/retention/retention';
import type { StandingFigure } from './figures';

/** In the order of the page; new ones and one-offs are not counted there. */
const shown = [
  'healthy',
  'cooling',
  'at-risk',
  'probably-lost',
  'lost',
] as const satisfies readonly Status[];

export type Standings = ReadonlyMap<Status, number>;

/** How many people stand how, with the change since then. */
export function standingsFigure(now: Standings, then: Standings): readonly StandingFigure[] {
  return shown.map((status) => {
    const people = now.get(status) ?? 0;
    return { status, people, change: people - (then.get(status) ?? 0) };
  });
}
