import { commitmentsIn } from '../commitmentsIn';
import {
  type Finder,
  type Finding,
  firstIn,
  found,
  isConditional,
  isUnsaid,
  type Mail,
} from '../mail';
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
    const deeds = withoutChecks(mail, promises);
    // "Leave it with me" is but a word beside what is promised.
    const isWeak = deeds.length === 0;
    return isWeak
      ? firstIn(mail, 'promise-weak', {
          mayStand: (one) => sentences.includes(one),
          mayMatch: ({ sentence, match }) => !isOther(mail, sentence, match),
        })
      : deeds;
  },
};

/** "Let me ask accounts. You will have it by Friday": asking is but the way to what is promised for a day. */
function withoutChecks(mail: Mail, promises: readonly Finding[]): readonly Finding[] {
  const isDated = ({ due }: Finding) => (due ?? null) !== null;
  const isCheck = ({ sentence, match }: Finding) =>
    found(mail, sentence, 'promise-check').some(({ first }) => first === match.first);
  const deed = promises.findIndex(isDated);
  return promises.filter((one, index) => index >= deed || isDated(one) || !isCheck(one));
}

function saidIn(mail: Mail, sentence: Sentence): readonly Match[] {
  const dated = mail.datesIn(sentence).length > 0 ? found(mail, sentence, 'promise-dated') : [];
  return [...found(mail, sentence, 'promise'), ...dated, ...receivedIn(mail, sentence)].filter(
    (match) =>
      !isUnsaid(mail, sentence, match) &&
      !isConditional(mail, sentence, match) &&
      !isOther(mail, sentence, match),
  );
}

/** An offer, a past deed, "more than I can promise"; but not what stands beyond a "but", nor what "and, if you like" adds. */
function isOther(mail: Mail, sentence: Sentence, { first }: Match): boolean {
  const buts = found(mail, sentence, 'but').map((but) => but.first);
  const others = ['offer', 'promise-not'].flatMap((name) => found(mail, sentence, name));
  const ands = found(mail, sentence, 'and').map((and) => and.end);
  return others
    .filter((other) => !(other.first > first && ands.includes(other.first)))
    .some((other) =>
      buts.every(
        (but) => but <= Math.min(first, other.first) || but > Math.max(first, other.first),
      ),
    );
}

/** "You will have it on Friday". */
function receivedIn(mail: Mail, sentence: Sentence): readonly Match[] {
  return mail.datesIn(sentence).length > 0 ? found(mail, sentence, 'promise-received') : [];
}

/** An agreed appointment is a meeting alone. */
function mayPromise(mail: Mail, sentence: Sentence): boolean {
  return !sentence.isAsked && !isProposal(mail, sentence);
}
