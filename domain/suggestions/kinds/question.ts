import { type Finder, type Finding, firstIn, found, has, type Mail, saysAnywhere } from '../mail';
import type { Sentence } from '../sentencesIn';
import { dueIn } from '../dueIn';
import { isProposal } from './meeting';
import { order } from './order';
import { isRefused } from './refusal';

/** A question or request that awaits an answer, with or without a question mark. */
export const question: Finder = {
  kind: 'question',
  directions: ['in'],
  find: (mail) => {
    // "Never mind, I have found it."
    if (['question-withdrawn', 'solved'].some((name) => saysAnywhere(mail, name))) return [];
    const mayStand = (sentence: Sentence) => !has(mail, sentence, 'question-not');
    const asked = mail.sentences.filter((one) => one.isAsked && mayStand(one)).map(wholeOf);
    const requests = (name: string) =>
      firstIn(mail, name, {
        mayStand: (one) => !one.isAsked && mayStand(one) && !isRefused(mail, one),
        mayMatch: (one) => !isOrdered(mail, one),
        holdsNot: true,
      });
    // A bare "please" beside an order is part of it: "in blue, please".
    const isOrder = order.find(mail).length > 0;
    const requested = [...requests('request'), ...(isOrder ? [] : requests('request-weak'))];
    const [first] = [...asked, ...requested];
    return first === undefined ? [] : [{ ...first, due: deadline(mail, first) }];
  },
};

/** "Please send another 200" asks for nothing but what it orders. */
function isOrdered(mail: Mail, { sentence, match }: Finding): boolean {
  const isBought = !has(mail, sentence, 'order-not');
  return (
    isBought &&
    found(mail, sentence, 'order').some(({ first, end }) => first < match.end && match.first < end)
  );
}

function wholeOf(sentence: Sentence): Finding {
  return { sentence, match: { first: 0, end: sentence.words.length } };
}

/** The day by which an answer is wanted: of the question, or of a sentence about it. */
function deadline(mail: Mail, { sentence, match }: Finding): Temporal.PlainDate | null {
  const others = mail.sentences.filter(
    (one) => one !== sentence && has(mail, one, 'deadline-of-answer'),
  );
  const about = [sentence, ...others].filter((one) => !isProposal(mail, one));
  const named = about.map((one) => dueBy(mail, one)).find((due) => due !== null);
  if (named !== undefined) return named;
  return isProposal(mail, sentence) ? null : urgent(mail, sentence, match);
}

/** The day that follows a "by"; that of a delivery or an opening is no deadline. */
function dueBy(mail: Mail, sentence: Sentence): Temporal.PlainDate | null {
  if (has(mail, sentence, 'deadline-not') && !has(mail, sentence, 'deadline-of-answer'))
    return null;
  const [by] = found(mail, sentence, 'by');
  return by === undefined ? null : dueIn(mail, sentence, by);
}

function urgent(
  mail: Mail,
  sentence: Sentence,
  match: Finding['match'],
): Temporal.PlainDate | null {
  return has(mail, sentence, 'today') ? dueIn(mail, sentence, match) : null;
}
