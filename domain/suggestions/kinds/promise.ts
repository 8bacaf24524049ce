import { commitmentsIn } from '../commitmentsIn';
import { type Finder, found, has, isConditional, isDenied, type Mail } from '../mail';
import type { Sentence } from '../sentencesIn';
import { isProposal } from './meeting';

/** The writer commits to doing something, with or without a day. */
export const promise: Finder = {
  kind: 'promise',
  directions: ['out'],
  find: (mail) =>
    mail.sentences
      .filter((sentence) => mayPromise(mail, sentence))
      .flatMap((sentence) => {
        const said = [
          ...found(mail, sentence, 'promise'),
          ...(mail.datesIn(sentence).length > 0 ? found(mail, sentence, 'promise-dated') : []),
        ].filter(
          (match) => !isDenied(mail, sentence, match) && !isConditional(mail, sentence, match),
        );
        return commitmentsIn(mail, sentence, said);
      }),
};

/** An agreed appointment is a meeting alone; "if you like" is an offer. */
function mayPromise(mail: Mail, sentence: Sentence): boolean {
  const isOther = ['offer', 'promise-not'].some((name) => has(mail, sentence, name));
  return !sentence.isAsked && !isOther && !isProposal(mail, sentence);
}
