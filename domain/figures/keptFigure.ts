/** What is counted over all people now and then and kept, since counting it each time would read them all. */
export interface KeptFigure {
  readonly id: 'usual-gap';
  /** The median m of the user's own people (STATUS rule 3), in whole days; `null` while there are too few of them. */
  readonly days: number | null;
  /** When it was counted, epoch milliseconds. */
  readonly at: number;
}
