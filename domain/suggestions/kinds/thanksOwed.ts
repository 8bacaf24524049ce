import { type Finder, type Finding, firstIn, has, type Mail } from '../mail';
import type { Sentence } from '../sentencesIn';
import { referralsIn } from './recommendation';
import { refusal } from './refusal';

/** The customer gave time or a favour: a talk, a visit, a demo, a trial, a referral, patience, a frank no. */
export const thanksOwed: Finder = {
  kind: 'thanks-owed',
  directions: ['in', 'out'],
  find: (mail) => {
    const mayStand = (sentence: Sentence) => !has(mail, sentence, 'time-given-not');
    return [
      ...firstIn(mail, 'time-given', { mayStand }),
      ...(mail.direction === 'in'
        ? favours(mail)
        : firstIn(mail, 'time-given-to-us', { mayStand })),
    ];
  },
};

function favours(mail: Mail): readonly Finding[] {
  const referrals = referralsIn(mail);
  const reviews = firstIn(mail, 'review', { mayStand: ({ isAsked }) => !isAsked });
  const trials = firstIn(mail, 'trial', { mayStand: ({ isAsked }) => !isAsked });
  const patience = firstIn(mail, 'patience', { mayStand: ({ isAsked }) => !isAsked });
  const frank = refusal.find(mail).length > 0 ? firstIn(mail, 'frank', { holdsNot: true }) : [];
  return [...referrals, ...reviews, ...trials, ...patience, ...frank];
}
