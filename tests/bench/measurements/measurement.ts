import type { Bench } from '../bench';
import type { Row } from '../row';

/** One goal of QUALITY.md, and how it is measured. */
export interface Measurement {
  readonly id: string;
  readonly measure: (bench: Bench) => Promise<readonly Row[]>;
}
