import type { ReactNode } from 'react';

export interface PlainTableProps {
  readonly name: string;
  readonly heads: readonly string[];
  /** Each as long as the heads; its first cell says what it is about. */
  readonly rows: readonly (readonly ReactNode[])[];
}

/** The numbers of a picture, each with its words. */
export function PlainTable({ name, heads, rows }: PlainTableProps) {
  return (
    <table aria-label={name}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...cells], row) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows of one picture never change places
          <tr key={row}>
            <th scope="row">{first}</th>
            {cells.map((cell, i) => (
              <td key={heads[i + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
