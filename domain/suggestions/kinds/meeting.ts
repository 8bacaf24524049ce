import { dueIn } from '../dueIn';
import { type Finder, type Finding, found, has, isConditional, isUnsaid, type Mail } from '../mail';
import type { Match } from '../matcher';
import type { Sentence } from '../sentencesIn';

/** A meeting, visit or call proposed or confirmed for a time to come. */
export const meeting: Finder = {
  kind: 'meeting',
  directions: ['in', 'out'],
  find: (mail) =>
    mail.sentences.flatMap((sentence) => {
      const match = appointmentIn(mail, sentence);
      return match === null ? [] : [{ sentence, match, due: dayOf(mail, { sentence, match }) }];
    }),
};

/** Whether the sentence is about a meeting to come, so that its day is no deadline. */
export function isProposal(mail: Mail, sentence: Sentence): boolean {
  return appointmentIn(mail, sentence) !== null;
}

function appointmentIn(mail: Mail, sentence: Sentence): Match | null {
  if (has(mail, sentence, 'meeting-not') && !has(mail, sentence, 'meeting-not-but')) return null;
  const [wanted] = meant(mail, sentence, 'meeting-wanted');
  const [named] = meant(mail, sentence, 'meeting');
  const isDated = hasTime(mail, sentence);
  // "We can do a call if that helps" is but an offer.
  if (wanted !== undefined && (isDated || !isConditional(mail, sentence))) return wanted;
  if (named !== undefined && isDated) return named;
  return fixedIn(mail, sentence);
}

function meant(mail: Mail, sentence: Sentence, name: string): readonly Match[] {
  return found(mail, sentence, name).filter(
    (match) => !isUnsaid(mail, sentence, match) && !isConditional(mail, sentence, match),
  );
}

function hasTime(mail: Mail, sentence: Sentence): boolean {
  const isTold = has(mail, sentence, 'time-to-come') || mail.datesIn(sentence).length > 0;
  return isTold || dayAfter(mail, sentence) !== null;
}

/** So few words are no sentence of their own: "Perhaps on Tuesday?" goes on with what was proposed. */
const SHORT = 7;

/** The day that a few words after the sentence name. */
function dayAfter(mail: Mail, sentence: Sentence): Temporal.PlainDate | null {
  const next = mail.sentences[mail.sentences.indexOf(sentence) + 1];
  if (next === undefined || next.words.length > SHORT) return null;
  return mail.datesIn(next).find(({ day }) => day !== null)?.day ?? null;
}

/** "Va bene giovedì alle 15": a day and its hour, or agreement with both, whatever it is called. */
function fixedIn(mail: Mail, sentence: Sentence): Match | null {
  if (has(mail, sentence, 'until')) return null;
  const [dayAndHour] = found(mail, sentence, 'day-and-hour');
  if (dayAndHour !== undefined) return dayAndHour;
  const [agreed] = found(mail, sentence, 'agreed');
  const isFixed = agreed !== undefined && has(mail, sentence, 'hour');
  return isFixed && mail.datesIn(sentence).length > 0 ? agreed : null;
}

/** The day of the sentence, of two the one proposed anew; else the next sentence's. */
function dayOf(mail: Mail, { sentence, match }: Finding): Temporal.PlainDate | null {
  const own = stillMeant(mail, sentence);
  if (own !== null) return own;
  const next = mail.sentences[mail.sentences.indexOf(sentence) + 1];
  const isHour = next !== undefined && has(mail, next, 'hour');
  return isHour ? dueIn(mail, next, match) : dayAfter(mail, sentence);
}

/** The last day that stands: "Tuesday instead of Friday" calls Friday off. */
function stillMeant(mail: Mail, sentence: Sentence): Temporal.PlainDate | null {
  const days = mail.datesIn(sentence).filter(({ day }) => day !== null);
  const calledOff = found(mail, sentence, 'instead').map(({ end }) =>
    days.find(({ start }) => start >= (sentence.words[end - 1]?.end ?? sentence.end)),
  );
  return (days.findLast((date) => !calledOff.includes(date)) ?? days.at(-1))?.day ?? null;
}
