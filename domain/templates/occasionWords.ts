import type { Occasion } from '@/domain/followUps/occasion';

/** The words of each occasion: its name as a chip, and the question beside the empty middle (never in the mail). */
export const occasionWords = {
  'after-a-call': { nameKey: 'thank.name.afterACall', promptKey: 'thank.prompt.afterACall' },
  'after-a-bad-talk': {
    nameKey: 'thank.name.afterABadTalk',
    promptKey: 'thank.prompt.afterABadTalk',
  },
  'after-a-meeting': {
    nameKey: 'thank.name.afterAMeeting',
    promptKey: 'thank.prompt.afterAMeeting',
  },
  'for-an-order': { nameKey: 'thank.name.forAnOrder', promptKey: 'thank.prompt.forAnOrder' },
  'for-the-first-order': {
    nameKey: 'thank.name.forTheFirstOrder',
    promptKey: 'thank.prompt.forTheFirstOrder',
  },
  'for-a-refusal': { nameKey: 'thank.name.forARefusal', promptKey: 'thank.prompt.forARefusal' },
  'for-a-recommendation': {
    nameKey: 'thank.name.forARecommendation',
    promptKey: 'thank.prompt.forARecommendation',
  },
  'for-kind-words': { nameKey: 'thank.name.forKindWords', promptKey: 'thank.prompt.forKindWords' },
  'for-frank-criticism': {
    nameKey: 'thank.name.forFrankCriticism',
    promptKey: 'thank.prompt.forFrankCriticism',
  },
  'for-a-settled-complaint': {
    nameKey: 'thank.name.forASettledComplaint',
    promptKey: 'thank.prompt.forASettledComplaint',
  },
  'for-patience': { nameKey: 'thank.name.forPatience', promptKey: 'thank.prompt.forPatience' },
  'for-the-years': { nameKey: 'thank.name.forTheYears', promptKey: 'thank.prompt.forTheYears' },
  'at-the-end': { nameKey: 'thank.name.atTheEnd', promptKey: 'thank.prompt.atTheEnd' },
} as const satisfies Record<Occasion, { readonly nameKey: string; readonly promptKey: string }>;

export function isOccasion(name: string): name is Occasion {
  return Object.hasOwn(occasionWords, name);
}
