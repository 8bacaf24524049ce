import { type Finder, firstIn, has, type Mail } from '../mail';
import type { Sentence } from '../sentencesIn';

/** They decline, choose somebody else, end it, or put it off without a date. */
export const refusal: Finder = {
  kind: 'refusal',
  directions: ['in'],
  find: (mail) => {
    const mayStand = (sentence: Sentence) =>
      !sentence.isAsked &&
      // "Never mind, solved" takes back a question, no order.
      ['refusal-not', 'question-withdrawn', 'solved'].every((name) => !has(mail, sentence, name));
    const mayBePutOff = (sentence: Sentence) => mayStand(sentence) && !isDated(mail, sentence);
    return [
      ...firstIn(mail, 'refusal', { mayStand, holdsNot: true }),
      ...firstIn(mail, 'put-off', { mayStand: mayBePutOff, holdsNot: true }),
    ];
  },
};

/** Whether the sentence declines: no "no" to something else. */
export function isRefused(mail: Mail, sentence: Sentence): boolean {
  return has(mail, sentence, 'refusal') && !has(mail, sentence, 'refusal-not');
}

/** Put off to a day or a month is no refusal. */
function isDated(mail: Mail, sentence: Sentence): boolean {
  return mail.datesIn(sentence).some(({ day }) => day !== null) || has(mail, sentence, 'month');
}
