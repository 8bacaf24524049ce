import {
  type Finder,
  type Finding,
  firstIn,
  firstSureIn,
  found,
  has,
  type Mail,
  saysAnywhere,
} from '../mail';
import type { Sentence } from '../sentencesIn';
import { isRefused } from './refusal';

/** A fault of others, a referral, patience, or the reason for a "no": losing on a weak point is no complaint. */
const otherwiseMeant = [
  'complaint-not',
  'recommendation',
  'recommendation-sent',
  'patience',
  'put-off',
] as const;

/** Dissatisfaction, or a problem of ours to solve: also polite, cold, ironic. */
export const complaint: Finder = {
  kind: 'complaint',
  directions: ['in'],
  find: (mail) => {
    // "Never mind, all sorted now."
    if (saysAnywhere(mail, 'solved')) return [];
    const mayStand = (sentence: Sentence) =>
      !isRefused(mail, sentence) && otherwiseMeant.every((name) => !has(mail, sentence, name));
    const wish = { mayStand, holdsNot: true };
    return [
      ...firstSureIn(mail, 'complaint', wish),
      ...(isWeighed(mail) ? firstIn(mail, 'complaint-hint', wish) : []),
      ...threats(mail),
      ...ironies(mail),
    ];
  },
};

/** "The crew were brilliant. The invoice, on the other hand, is more than agreed": set against praise, a hint is enough. */
function isWeighed(mail: Mail): boolean {
  return saysAnywhere(mail, 'contrast') && saysAnywhere(mail, 'praise');
}

/** "One more time and we change": a condition is part of it. */
function threats(mail: Mail): readonly Finding[] {
  return mail.sentences.flatMap((sentence) =>
    found(mail, sentence, 'threat')
      .slice(0, 1)
      .map((match) => ({ sentence, match })),
  );
}

/** "Bravo", and then "again". */
function ironies(mail: Mail): readonly Finding[] {
  return saysAnywhere(mail, 'irony') ? firstIn(mail, 'praise-exclaimed') : [];
}
