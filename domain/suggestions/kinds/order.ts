import { type Finder, firstIn, has, isConditional, type Mail } from '../mail';
import type { Sentence } from '../sentencesIn';
import { isRefused } from './refusal';

/** They order, confirm, sign, accept a quote, without a condition. */
export const order: Finder = {
  kind: 'order',
  directions: ['in'],
  find: (mail) => {
    const mayStand = (sentence: Sentence) => mayOrder(mail, sentence);
    return [
      ...firstIn(mail, 'order', { mayStand }),
      // "Send me the contract, so that I sign it": an order, and a request beside.
      ...firstIn(mail, 'order-to-sign', { mayStand }),
      // "Approved." says it when nothing else stands with it.
      ...firstIn(mail, 'order-brief', { mayStand: (one) => mayStand(one) && isBrief(one) }),
    ];
  },
};

const BRIEF = 4;

function isBrief({ words }: Sentence): boolean {
  return words.length <= BRIEF;
}

function mayOrder(mail: Mail, sentence: Sentence): boolean {
  if (sentence.isAsked || isConditional(mail, sentence) || isRefused(mail, sentence)) return false;
  return !has(mail, sentence, 'order-not') && !has(mail, sentence, 'put-off');
}
