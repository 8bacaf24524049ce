import { recordsOf } from '@/domain/records/record';
import { isTextSent } from '../isTextSent';
import { ofRecord, recordOf } from '../ofRecord';
import type { KindRules } from './kind';
import { usualRules } from './usualRules';

/**
 * DESIGN §2: what they owe us. Never red, never in their status, worded as help. By hand it is "if no answer by" on a sent
 * mail: any word of theirs after it closes it.
 */
export const waitingFor: KindRules = {
  ...usualRules,
  arises: 'by-hand',
  suggest: (person) =>
    recordsOf(person.records, 'promise').flatMap((promise) => {
      const { by, state, due, what: topic } = promise;
      if (by !== 'them' || state !== 'open' || due === null) return [];
      const id = `waiting-for:${promise.id}:${'on' in due ? due.on : due.at}`;
      return [ofRecord(person, promise, { id, kind: 'waiting-for', due, topic })];
    }),
  isSettledBy: (followUp, interaction) =>
    isTextSent(followUp, interaction) ||
    (followUp.recordId === undefined &&
      (interaction.direction === 'in' || interaction.direction === 'both') &&
      interaction.at > Math.max(followUp.since ?? 0, followUp.notBefore ?? 0)),
  recordsAfter: (followUp, { at, isDismissed, how }, records) => {
    const promise = recordOf(followUp, records, 'promise');
    if (promise === null || (how !== 'user' && !isDismissed)) return [];
    return [{ ...promise, state: isDismissed ? 'dropped' : 'kept', closedAt: at }];
  },
  writtenAs: () => 'reply',
  outlivesFacts: ({ recordId }) => recordId === undefined,
};
