import { commitmentsIn } from '../commitmentsIn';
import { type Finder, firstIn, found, has, isConditional, isDenied, type Mail } from '../mail';
import type { Match } from '../matcher';
import type { Sentence } from '../sentencesIn';
import { isProposal } from './meeting';

/** The writer commits to doing something, with or without a day. */
export const promise: Finder = {
  kind: 'promise',
  directions: ['out'],
  find: (mail) => {
    const sentences = mail.sentences.filter((sentence) => mayPromise(mail, sentence));
    const promises = sentences.flatMap((sentence) =>
      commitmentsIn(mail, sentence, saidIn(mail, sentence)),
    );
    // "Leave it with me" is but a word beside what is promised.
    const isWeak = promises.length === 0;
    return isWeak
      ? firstIn(mail, 'promise-weak', { mayStand: (one) => sentences.includes(one) })
      : promises;
  },
};

function saidIn(mail: Mail, sentence: Sentence): readonly Match[] {
  const dated = mail.datesIn(sentence).length > 0 ? found(mail, sentence, 'promise-dated') : [];
  return [...found(mail, sentence, 'promise'), ...dated, ...receivedIn(mail, sentence)].filter(
    (match) => !isDenied(mail, sentence, match) && !isConditional(mail, sentence, match),
  );
}

/** "You will have it on Friday". */
function receivedIn(mail: Mail, sentence: Sentence): readonly Match[] {
  return mail.datesIn(sentence).length > 0 ? found(mail, sentence, 'promise-received') : [];
}

/** An agreed appointment is a meeting alone; "if you like" is an offer. */
function mayPromise(mail: Mail, sentence: Sentence): boolean {
  const isOther = ['offer', 'promise-not'].some((name) => has(mail, sentence, name));
  return !sentence.isAsked && !isOther && !isProposal(mail, sentence);
}
