import { i18n } from '#i18n';
import type { StandingFigure } from '@/domain/figures/figures';
import { StatusChip } from '../contact/StatusChip';

export interface StandingsProps {
  readonly standings: readonly StandingFigure[];
}

/** How many people stand how, with the change since last month. */
export function Standings({ standings }: StandingsProps) {
  return (
    <section aria-labelledby="everyone">
      <h2 id="everyone">{i18n.t('figures.everyone')}</h2>
      <ul className="standings">
        {standings.map(({ status, people, change }) => (
          <li key={status}>
            <strong>{people}</strong> <StatusChip status={status} />
            {change !== 0 && <small>{i18n.t('figures.change', [signed(change)])}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function signed(change: number): string {
  return change > 0 ? `+${change}` : `−${-change}`;
}
