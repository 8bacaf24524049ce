import type { SuggestionKind } from '@/domain/suggestions/suggestion';
import type { IconName } from '../ui/iconShapes';

interface Words {
  readonly icon: IconName;
  /** What it would be kept as. */
  readonly nameKey: `suggestion.name.${string}`;
  /** Its one main deed. */
  readonly deedKey: `suggestion.deed.${string}`;
}

/** How each kind is called and what one click on it does. */
export const suggestionWords = {
  'thanks-owed': {
    icon: 'thank',
    nameKey: 'suggestion.name.thanksOwed',
    deedKey: 'suggestion.deed.thank',
  },
  complaint: {
    icon: 'risk',
    nameKey: 'suggestion.name.complaint',
    deedKey: 'suggestion.deed.complaint',
  },
  promise: {
    icon: 'clock',
    nameKey: 'suggestion.name.promise',
    deedKey: 'suggestion.deed.promise',
  },
  refusal: {
    icon: 'stop',
    nameKey: 'suggestion.name.refusal',
    deedKey: 'suggestion.deed.thank',
  },
  order: { icon: 'ok', nameKey: 'suggestion.name.order', deedKey: 'suggestion.deed.keepThank' },
  recommendation: {
    icon: 'user',
    nameKey: 'suggestion.name.recommendation',
    deedKey: 'suggestion.deed.keepThank',
  },
  praise: {
    icon: 'thank',
    nameKey: 'suggestion.name.praise',
    deedKey: 'suggestion.deed.keepThank',
  },
  question: {
    icon: 'reply',
    nameKey: 'suggestion.name.question',
    deedKey: 'suggestion.deed.question',
  },
  meeting: {
    icon: 'meeting',
    nameKey: 'suggestion.name.meeting',
    deedKey: 'suggestion.deed.meeting',
  },
} as const satisfies Record<SuggestionKind, Words>;
