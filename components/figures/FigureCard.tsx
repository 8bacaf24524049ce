import { NamesButton } from './NamesButton';
import type { NameGroup } from './NamesList';

export interface FigureCardProps {
  /** "22 of 24", "2.1 h". */
  readonly figure: string;
  readonly what: string;
  /** Who or what else, or nothing. */
  readonly more: string | null;
  readonly groups: readonly NameGroup[];
}

/** One figure with what it counts; it opens the names behind it. */
export function FigureCard({ figure, what, more, groups }: FigureCardProps) {
  return (
    <li className="figure-card">
      <strong className="figure">
        <NamesButton name={`${figure} ${what}`} groups={groups}>
          {figure}
        </NamesButton>
      </strong>{' '}
      <span>{what}</span> {more !== null && <small>{more}</small>}
    </li>
  );
}
