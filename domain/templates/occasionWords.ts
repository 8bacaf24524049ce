import type { Occasion } from '@/domain/followUps/followUp';

/** The words of each occasion: its name as a chip, and the question beside the empty middle (never in the mail). */
export const occasionWords = {
  'after-a-call': {
    nameKey: 'thank.name.afterACall',
    promptKey: 'thank.prompt.afterACall',
  },
  'after-a-bad-talk': {
    nameKey: 'thank.name.afterABadTalk',
    promptKey: 'thank.prompt.afterABadTalk',
  },
  'after-a-meeting': {
    nameKey: 'thank.name.afterAMeeting',
    promptKey: 'thank.prompt.afterAMeeting',
  },
  'for-a-refusal': {
    nameKey: 'thank.name.forARefusal',
    promptKey: 'thank.prompt.forARefusal',
  },
  'for-kind-words': {
    nameKey: 'thank.name.forKindWords',
    promptKey: 'thank.prompt.forKindWords',
  },
} as const satisfies Record<Occasion, { readonly nameKey: string; readonly promptKey: string }>;

export function isOccasion(name: string): name is Occasion {
  return Object.hasOwn(occasionWords, name);
}
