/** What a mail may call for; `../shared/mails/README.md` has the meaning of each and how doubtful cases were decided. */
export const suggestionKinds = [
  'thanks-owed',
  'complaint',
  'promise',
  'refusal',
  'order',
  'recommendation',
  'praise',
  'question',
  'meeting',
] as const;

export type SuggestionKind = (typeof suggestionKinds)[number];

/** What Premura noticed in a mail, not yet accepted. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  /** The words it stands on, as they stand in the mail. */
  readonly quote: string;
  /** The local day by which it is due. */
  readonly due?: string;
}
