import type { Occasion } from '@/domain/followUps/occasion';
import { isOccasion, occasionWords } from './occasionWords';

/** What a text is for: an occasion of thanks, or another kind of follow-up that has texts of its own. */
export type Purpose = Occasion | OtherPurpose;

/**
 * Texts beside thanks (VOICE A to L), each with the question beside the empty middle (never in the mail), and the day that
 * the user fills in before the text goes in. `isNew`: it is written in a new message (DESIGN §4).
 */
const otherPurposes = {
  acknowledge: { promptKey: 'write.prompt.acknowledge', day: 'next_date' },
  'progress-update': { promptKey: 'write.prompt.progressUpdate', day: 'next_date' },
  'promise-kept': { promptKey: 'write.prompt.promiseKept' },
  'promise-late': { promptKey: 'write.prompt.promiseLate', day: 'new_date' },
  'promise-broken': { promptKey: 'write.prompt.promiseBroken', day: 'new_date' },
  'check-in': { promptKey: 'write.prompt.checkIn', isNew: true },
  'after-the-delivery': { promptKey: 'write.prompt.afterTheDelivery', isNew: true },
  checkpoint: { promptKey: 'write.prompt.checkpoint', isNew: true },
  'ask-expectations': { promptKey: 'write.prompt.askExpectations', isNew: true },
  'ask-why': { promptKey: 'write.prompt.askWhy', isNew: true },
  'ask-recommendation': { promptKey: 'write.prompt.askRecommendation', isNew: true },
  'win-back': { promptKey: 'write.prompt.winBack', isNew: true },
  plain: { promptKey: 'write.prompt.plain' },
} as const satisfies Readonly<Record<string, OtherPurposeRules>>;
type OtherPurpose = keyof typeof otherPurposes;

interface OtherPurposeRules {
  readonly promptKey: string;
  readonly day?: 'next_date' | 'new_date';
  readonly isNew?: true;
}

export const purposeWords = { ...occasionWords, ...otherPurposes } as const;

/** `plain`: greeting, middle and farewell, for what VOICE has no text for. It has no file. */
export const purposesWithTexts = (Object.keys(purposeWords) as Purpose[]).filter(
  (purpose) => purpose !== 'plain',
);

/** Purposes that are written in a new message, which needs a subject (DESIGN §4); thanks go into the reply. */
export function hasSubject(purpose: Purpose): boolean {
  return rulesOf(purpose)?.isNew === true;
}

/** The day that its text names, which the user fills in before (VOICE rule 6); `null` where it names none. */
export function dayNamedIn(purpose: Purpose): 'next_date' | 'new_date' | null {
  return rulesOf(purpose)?.day ?? null;
}

function rulesOf(purpose: Purpose): OtherPurposeRules | undefined {
  return isOccasion(purpose) ? undefined : otherPurposes[purpose];
}

/** "thank-you-after-a-call" and "check-in", as the files of templates are called; `null` for any other name. */
export function purposeNamed(name: string): Purpose | null {
  const occasion = name.startsWith('thank-you-') ? name.slice('thank-you-'.length) : null;
  if (occasion !== null) return isOccasion(occasion) ? occasion : null;
  return Object.hasOwn(otherPurposes, name) ? (name as OtherPurpose) : null;
}
