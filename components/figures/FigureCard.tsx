export interface FigureCardProps {
  /** "22 of 24", "2.1 h". */
  readonly figure: string;
  readonly what: string;
  /** Who or what else, or nothing. */
  readonly more: string | null;
}

/** One figure with what it counts and who is behind it. */
export function FigureCard({ figure, what, more }: FigureCardProps) {
  return (
    <li className="figure-card">
      <strong className="figure">{figure}</strong>
      <span>{what}</span>
      {more !== null && <small>{more}</small>}
    </li>
  );
}
