import type { Figures } from './figures';
import { isMet, type Row } from './row';
import { variantIds, variantNames } from './variants';

const verdicts = new Map([
  [true, 'met'],
  [false, 'MISSED'],
  [null, 'not measured'],
]);

/** The rows as a table for the terminal. */
export function textTable(rows: readonly Row[]): string {
  const cells = [head(), ...rows.map(cellsOf)];
  const widths = head().map((_, column) =>
    Math.max(...cells.map((line) => line[column]?.length ?? 0)),
  );
  const lines = cells.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return lines.toSpliced(1, 0, widths.map((width) => '-'.repeat(width)).join('  ')).join('\n');
}

/** The same for a text in Markdown. */
export function markdownTable(rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head()),
    line(head().map(() => '---')),
    ...rows.map((row) => line(cellsOf(row))),
  ].join('\n');
}

function head(): readonly string[] {
  return ['id', 'what', 'unit', ...variantIds.map((id) => variantNames[id]), 'goal', 'Premura', ''];
}

function cellsOf(row: Row): readonly string[] {
  const figures = variantIds.map((id) => shown(row.figures[id]));
  const reached = `${shown(row.reached)} of ${row.limit}`;
  return [
    row.id,
    row.what,
    row.unit,
    ...figures,
    row.goal,
    reached,
    verdicts.get(isMet(row)) ?? '',
  ];
}

/** Three figures that count; a dash for what was not measured. */
function shown(figure: Figures[keyof Figures]): string {
  if (figure == null || !Number.isFinite(figure)) return '–';
  if (Math.abs(figure) >= 100 || Number.isInteger(figure)) return String(Math.round(figure));
  return String(Number(figure.toPrecision(Math.abs(figure) < 1 ? 2 : 3)));
}
