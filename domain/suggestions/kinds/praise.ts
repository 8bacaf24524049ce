import { type Finder, firstIn, has, isConditional, type Mail } from '../mail';
import type { Sentence } from '../sentencesIn';
import { complaint } from './complaint';

/** Satisfaction with product, work or people. */
export const praise: Finder = {
  kind: 'praise',
  directions: ['in'],
  find: (mail) => {
    const mayStand = (sentence: Sentence) => isMeant(mail, sentence);
    const said = [
      ...firstIn(mail, 'praise', { mayStand }),
      ...firstIn(mail, 'praise-no-fault', { mayStand, holdsNot: true }),
    ];
    // "Bravo" beside a fault is irony.
    const exclaimed =
      complaint.find(mail).length > 0 ? [] : firstIn(mail, 'praise-exclaimed', { mayStand });
    return [...said, ...exclaimed];
  },
};

function isMeant(mail: Mail, sentence: Sentence): boolean {
  if (sentence.isAsked || isConditional(mail, sentence)) return false;
  return !['praise-not', 'irony', 'recommendation', 'recommendation-sent'].some((name) =>
    has(mail, sentence, name),
  );
}
