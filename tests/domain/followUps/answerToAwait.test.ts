import { describe, expect, test } from 'vitest';
import { answerToAwait } from '@/domain/followUps/answerToAwait';
import { aFollowUp } from '../../builders/aFollowUp';
import { aMail } from '../../builders/aMail';
import { aPerson, atRome } from '../../builders/aPerson';

const { settings } = aPerson();
const now = Temporal.Instant.from('2026-11-19T10:00:00Z');
const mine = aMail({ id: 'mine', direction: 'out', at: atRome('2026-11-19T09:00'), asks: true });
const offered = (of: Partial<Parameters<typeof answerToAwait>[0]>) =>
  answerToAwait({ interactions: [mine], followUps: [], settings, now, ...of });

describe('“if no answer by”', () => {
  test('is offered after a mail of ours that asks something, three working days on', () => {
    expect(offered({})?.due).toEqual({ on: '2026-11-24' });
  });

  test('not after one that only tells, nor once they have written', () => {
    expect(offered({ interactions: [{ ...mine, asks: false }] })).toBeNull();
    const theirs = aMail({ id: 'theirs', direction: 'in', at: mine.at + 60_000 });
    expect(offered({ interactions: [mine, theirs] })).toBeNull();
  });

  test('not where it is awaited already, and for three days only', () => {
    const awaited = aFollowUp({ kind: 'waiting-for', since: mine.at });
    expect(offered({ followUps: [awaited] })).toBeNull();
    expect(offered({ now: now.add({ hours: 73 }) })).toBeNull();
  });
});
