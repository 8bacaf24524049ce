import { type Finder, firstIn, has, isConditional } from '../mail';

/** They order, confirm, sign, accept a quote, without a condition. */
export const order: Finder = {
  kind: 'order',
  directions: ['in'],
  find: (mail) =>
    firstIn(mail, 'order', {
      mayStand: (sentence) =>
        !sentence.isAsked &&
        !isConditional(mail, sentence) &&
        ['order-not', 'refusal', 'put-off'].every((name) => !has(mail, sentence, name)),
    }),
};
