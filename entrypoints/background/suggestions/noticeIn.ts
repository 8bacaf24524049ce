import { phraseFiles } from '@/assets/phrases';
import type { Contact } from '@/domain/people/contact';
import type { JudgedMail } from '@/domain/suggestions/mailsToJudge';
import { readPhrasePacks } from '@/domain/suggestions/readPhrasePacks';
import { suggest } from '@/domain/suggestions/suggest';
import type { Suggestion } from '@/domain/suggestions/suggestion';

/** Constants, each read at its first use: a background that was killed reads them anew. */
const packs = readPhrasePacks(phraseFiles);

/** As a clock and calendar showed it where it was written, without the offset. */
const LOCAL = 'yyyy-mm-ddThh:mm:ss'.length;

/** What a message calls for; its text goes no further. */
export function noticeIn(
  { direction, text, sentAt }: JudgedMail,
  { language, seenTone }: Contact,
): readonly Suggestion[] {
  return suggest({
    direction,
    text,
    sentAt: Temporal.PlainDateTime.from(sentAt.slice(0, LOCAL)),
    locale: language ?? seenTone?.language ?? null,
    packs,
  });
}
