import type { Occasion } from '@/domain/followUps/followUp';
import { isOccasion, occasionWords } from './occasionWords';

/** What a text is for: an occasion of thanks, or another kind of follow-up that has texts of its own. */
export type Purpose = Occasion | OtherPurpose;

/** Texts beside thanks, each with the question beside the empty middle (never in the mail). */
const otherPurposes = {
  'check-in': { promptKey: 'write.prompt.checkIn' },
} as const;
type OtherPurpose = keyof typeof otherPurposes;

export const purposeWords = { ...occasionWords, ...otherPurposes } as const;

/** Purposes that are written in a new message, which needs a subject (DESIGN §4); thanks go into the reply. */
export function hasSubject(purpose: Purpose): boolean {
  return Object.hasOwn(otherPurposes, purpose);
}

/** "thank-you-after-a-call" and "check-in", as the files of templates are called; `null` for any other name. */
export function purposeNamed(name: string): Purpose | null {
  const occasion = name.startsWith('thank-you-') ? name.slice('thank-you-'.length) : null;
  if (occasion !== null) return isOccasion(occasion) ? occasion : null;
  return Object.hasOwn(otherPurposes, name) ? (name as OtherPurpose) : null;
}
