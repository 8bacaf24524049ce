import { i18n } from '#i18n';
import type { Figures } from '@/domain/figures/figures';
import { FigureCard } from './FigureCard';
import { figureCards } from './figureCards';
import { Losses } from './Losses';
import { Standings } from './Standings';

export interface FiguresViewProps {
  readonly figures: Figures;
  /** Of everybody who is named. */
  readonly names: ReadonlyMap<string, string>;
}

/** How we look after people: counts with names, no grade and no target (DESIGN §7, "Dashboard"). */
export function FiguresView({ figures, names }: FiguresViewProps) {
  return (
    <main className="figures">
      <header>
        <h1>{i18n.t('figures.title')}</h1>
        <p>{i18n.t('figures.onlyYou')}</p>
      </header>
      <ul className="figure-cards">
        {figureCards(figures, names).map((card) => (
          <FigureCard key={card.what} {...card} />
        ))}
      </ul>
      <Standings standings={figures.standings} />
      <Losses losses={figures.losses} samePlace={figures.samePlace} names={names} />
    </main>
  );
}
