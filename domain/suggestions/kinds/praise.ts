import {
  type Finder,
  firstIn,
  firstLikelyIn,
  has,
  isConditional,
  type Mail,
  saysAnywhere,
} from '../mail';
import type { Sentence } from '../sentencesIn';
import { complaint } from './complaint';

/** Satisfaction with product, work or people. */
export const praise: Finder = {
  kind: 'praise',
  directions: ['in'],
  find: (mail) => {
    const mayStand = (sentence: Sentence) => isMeant(mail, sentence);
    if (isIronic(mail)) return [];
    return [
      ...firstLikelyIn(mail, 'praise', { mayStand }),
      ...firstIn(mail, 'praise-no-fault', { mayStand, holdsNot: true }),
      ...firstIn(mail, 'praise-congratulated', { mayStand }),
    ];
  },
};

/** Praise beside a fault; who means both sets them against each other: "but". */
function isIronic(mail: Mail): boolean {
  return complaint.find(mail).length > 0 && !saysAnywhere(mail, 'contrast');
}

function isMeant(mail: Mail, sentence: Sentence): boolean {
  if (sentence.isAsked || isConditional(mail, sentence)) return false;
  return !['praise-not', 'irony', 'recommendation', 'recommendation-sent'].some((name) =>
    has(mail, sentence, name),
  );
}
