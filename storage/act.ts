/** The tables whose rows belong to the user or are learnt of their mail; every change of theirs goes through `change()`. */
export type TableName =
  | 'contacts'
  | 'interactions'
  | 'mailsWithNobody'
  | 'followUps'
  | 'namedPeople'
  | 'notes'
  | 'records'
  | 'suggestions'
  | 'figures'
  | 'settings';

/** One row before and after; `null` where it did not exist. */
export interface RowChange {
  readonly table: TableName;
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What one event has written: known again when its message is sent twice, and undone from its before-images. */
export interface Act {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly changes: readonly RowChange[];
  readonly reply: unknown;
}
