import type { Figures } from './figures';

/** One line of the table: a goal of QUALITY.md, what each variant reached, and whether Premura meets it. */
export interface Row {
  /** As in QUALITY.md: "speed-2". */
  readonly id: string;
  readonly what: string;
  readonly unit: string;
  readonly figures: Figures;
  /** In words, as in QUALITY.md. */
  readonly goal: string;
  /** What is held against `limit`: a ratio or a figure of Premura's; `null` where it could not be measured. */
  readonly reached: number | null;
  readonly limit: number;
}

/** `null` where nothing was measured: that is no goal met. */
export function isMet({ reached, limit }: Row): boolean | null {
  return reached === null ? null : reached <= limit;
}
