import { dueIn } from '../dueIn';
import { type Finder, type Finding, firstIn, found, has, type Mail } from '../mail';
import type { Sentence } from '../sentencesIn';

/** A meeting, visit or call proposed or confirmed for a time to come. */
export const meeting: Finder = {
  kind: 'meeting',
  directions: ['in', 'out'],
  find: (mail) => {
    const mayStand = (sentence: Sentence) => !has(mail, sentence, 'meeting-not');
    const named = firstIn(mail, 'meeting', {
      mayStand: (sentence) => mayStand(sentence) && hasTime(mail, sentence),
    });
    const asked = firstIn(mail, 'meeting-wanted', { mayStand });
    const fixed = mail.sentences.flatMap((sentence) =>
      mayStand(sentence) ? fixedIn(mail, sentence) : [],
    );
    return [...named, ...asked, ...fixed].map((one) => ({ ...one, due: dayOf(mail, one) }));
  },
};

/** Whether the sentence is about a meeting to come, so that its day is no deadline. */
export function isProposal(mail: Mail, sentence: Sentence): boolean {
  return meeting.find(mail).some((one) => one.sentence === sentence);
}

function hasTime(mail: Mail, sentence: Sentence): boolean {
  return mail.datesIn(sentence).length > 0 || has(mail, sentence, 'time-to-come');
}

/** "Va bene giovedì alle 15": agreement, a day and an hour, whatever it is called. */
function fixedIn(mail: Mail, sentence: Sentence): readonly Finding[] {
  const [named] = found(mail, sentence, 'day-and-hour');
  if (named !== undefined && !has(mail, sentence, 'by')) return [{ sentence, match: named }];
  const [agreed] = found(mail, sentence, 'agreed');
  const [hour] = found(mail, sentence, 'hour');
  if (agreed === undefined || hour === undefined || mail.datesIn(sentence).length === 0) return [];
  return [{ sentence, match: agreed }];
}

/** The day of the sentence, of two the one proposed anew; else the next sentence's. */
function dayOf(mail: Mail, { sentence, match }: Finding): Temporal.PlainDate | null {
  const own = mail.datesIn(sentence).findLast(({ day }) => day !== null)?.day;
  if (own !== undefined) return own;
  const next = mail.sentences[mail.sentences.indexOf(sentence) + 1];
  return next !== undefined && has(mail, next, 'hour') ? dueIn(mail, next, match) : null;
}
