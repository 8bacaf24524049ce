/** What a mail may call for. */
export type SuggestionKind =
  | 'thanks-owed'
  | 'complaint'
  | 'promise'
  | 'refusal'
  | 'order'
  | 'recommendation'
  | 'praise'
  | 'question'
  | 'meeting';

/** What Premura noticed in a mail, not yet accepted. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  /** The words it stands on, as they stand in the mail. */
  readonly quote: string;
  /** The local day by which it is due. */
  readonly due?: string;
}
