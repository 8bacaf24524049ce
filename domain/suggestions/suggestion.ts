import { z } from 'zod/mini';

/** What a mail may call for. */
export const suggestionKindSchema = z.enum([
  'thanks-owed',
  'complaint',
  'promise',
  'refusal',
  'order',
  'recommendation',
  'praise',
  'question',
  'meeting',
]);
export type SuggestionKind = z.infer<typeof suggestionKindSchema>;

/** What Premura noticed in a mail, not yet accepted. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  /** The words it stands on, as they stand in the mail. */
  readonly quote: string;
  /** The local day by which it is due. */
  readonly due?: string;
  /** What it is about, in the words after the phrase: "the revised quote". */
  readonly what?: string;
}
