import type { Mail } from './mail';
import type { Match } from './matcher';
import type { Sentence } from './sentencesIn';

/** The day that belongs to the phrase: the first one after it begins, else the last one before; `null` for none. */
export function dueIn(mail: Mail, sentence: Sentence, match: Match): Temporal.PlainDate | null {
  const start = sentence.words[match.first]?.start ?? sentence.start;
  const dates = mail.datesIn(sentence).filter(({ day }) => day !== null);
  const after = dates.find(({ end }) => end > start);
  return (after ?? dates.at(-1))?.day ?? null;
}
