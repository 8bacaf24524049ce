import type { Occasion } from '@/domain/followUps/occasion';
import { occasionIn } from './accepted';
import type { KeptSuggestion } from './keptSuggestion';
import type { SuggestionKind } from './suggestion';

const occasions: Readonly<Partial<Record<SuggestionKind, Occasion>>> = {
  order: 'for-an-order',
  recommendation: 'for-a-recommendation',
  praise: 'for-kind-words',
  refusal: 'for-a-refusal',
};

/** What one thanks for in a mail that was read so; `null` where it calls for something else. */
export function occasionOf({ kind, quote, direction }: KeptSuggestion): Occasion | null {
  if (direction === 'out') return null;
  return kind === 'thanks-owed' ? occasionIn(quote ?? '') : (occasions[kind] ?? null);
}
