import type { FollowUp } from '../followUp';
import { isSentFrom } from '../isSentFrom';
import { isGrave } from '../occasions';
import type { KindRules } from './kind';

/** DESIGN P1. It arises when the user logs a conversation or thanks on their own: never by itself. */
export const thankYou: KindRules = {
  arises: 'by-hand',
  showsFrom: 'at-once',
  suggest: () => null,
  isSettledBy: ({ writtenIn, notBefore }, interaction) =>
    writtenIn !== null &&
    isSentFrom(writtenIn, interaction) &&
    interaction.at > Math.max(writtenIn.newestAt, notBefore ?? 0),
  writtenAs: 'reply',
  outlivesFacts: () => true,
  reddens: ({ occasion }: FollowUp) => occasion !== null && isGrave(occasion),
  rank: 60,
  missMakes: 'nothing',
};
