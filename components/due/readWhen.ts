import { type Reminder, readReminder } from '@/domain/time/readReminder';
import { templateLanguages } from '@/domain/templates/template';
import type { Moment } from '../words/moment';

/** What was written, and the day that was chosen instead (an ISO date, or empty). */
export interface WhenText {
  readonly text: string;
  readonly day: string;
}

/** A chosen day counts before the words; without either nothing is known. */
export function readWhen({ text, day }: WhenText, { now, locale }: Moment): Reminder | null {
  const language = templateLanguages.find((one) => locale.startsWith(one)) ?? 'en';
  const read = readReminder(text, now, language);
  if (day === '') return read;
  return { due: { on: day }, topic: read?.topic ?? text.trim() };
}
