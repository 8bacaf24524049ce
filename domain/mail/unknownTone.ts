import type { Tone } from '@/domain/people/contact';

/** Nothing was seen of how the user writes to them. */
export const unknownTone: Tone = {
  language: null,
  formality: null,
  greeting: null,
  farewell: null,
};
