import { recordsOf } from '@/domain/records/record';
import { isOurTalk } from '../isOurTalk';
import { ofRecord, recordOf } from '../ofRecord';
import type { KindRules } from './kind';
import { usualRules } from './usualRules';

/** DESIGN §7: half an hour after an arranged talk. */
const ASKED_AFTER_MINUTES = 30;

/**
 * A reminder in the user's own words, which comes and goes by the user's hand alone; and *How did it go with Sara?* after
 * an arranged talk, which ends with the talk that is noted.
 */
export const custom: KindRules = {
  ...usualRules,
  arises: 'by-hand',
  suggest: (person) =>
    recordsOf(person.records, 'arranged')
      .filter(({ outcome }) => outcome === null)
      .map((arranged) => {
        const begins = Temporal.Instant.fromEpochMilliseconds(arranged.startsAt);
        const due = { at: begins.add({ minutes: ASKED_AFTER_MINUTES }).toString() };
        const id = `custom:${arranged.id}:${arranged.startsAt}`;
        const facts = { kind: 'custom', aspect: 'how-it-went', topic: null } as const;
        const since = arranged.startsAt;
        return ofRecord(person, arranged, { ...facts, id, due, from: due, since });
      }),
  isSettledBy: (followUp, interaction) =>
    followUp.aspect === 'how-it-went' && isOurTalk(followUp, interaction),
  recordsAfter: (followUp, { isDismissed }, records) => {
    const arranged = recordOf(followUp, records, 'arranged');
    if (arranged === null) return [];
    return [{ ...arranged, outcome: isDismissed ? 'did-not-take-place' : 'held' }];
  },
  writtenAs: () => 'nothing',
  outlivesFacts: ({ recordId }) => recordId === undefined,
};
