import { type Finder, type Finding, firstIn, found, has, type Mail } from '../mail';
import type { Sentence } from '../sentencesIn';

/** They recommended us, offer to, or were sent by somebody. */
export const recommendation: Finder = {
  kind: 'recommendation',
  directions: ['in'],
  find: (mail) => [
    ...referralsIn(mail),
    ...offersIn(mail),
    ...firstIn(mail, 'recommendation-sent', { mayStand: isMeant(mail) }),
  ],
};

/** What is no referral of theirs: they were sent themselves, or only offer. */
const otherwiseMeant = ['recommendation-sent', 'recommendation-offered'] as const;

/** A name given, an introduction made, a public review. */
export function referralsIn(mail: Mail): readonly Finding[] {
  return firstIn(mail, 'recommendation', {
    mayStand: (sentence) =>
      isMeant(mail)(sentence) &&
      (has(mail, sentence, 'recommendation-made') ||
        otherwiseMeant.every((name) => !has(mail, sentence, name))),
  });
}

/** "If you like I can introduce you": the condition is courtesy. */
function offersIn(mail: Mail): readonly Finding[] {
  return mail.sentences.filter(isMeant(mail)).flatMap((sentence) =>
    found(mail, sentence, 'recommendation-offered')
      .slice(0, 1)
      .map((match) => ({ sentence, match })),
  );
}

function isMeant(mail: Mail): (sentence: Sentence) => boolean {
  return (sentence) => !has(mail, sentence, 'recommendation-not');
}
