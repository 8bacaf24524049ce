import type { Interaction } from '@/domain/mail/interaction';
import { type PersonRecord, type RecordOf, recordsOf } from '@/domain/records/record';
import { openDueOf } from '@/domain/time/due';
import type { Due } from '@/domain/time/dueSchema';
import { addWorkingHours, hoursOfWorkingDay, previousWorkingDay } from '@/domain/time/workingTime';
import { calendarOf } from '../calendarOf';
import type { Done } from '../done';
import type { FollowUp } from '../followUp';
import { isOurWordBroken } from '../isOurWordBroken';
import { ofRecord, recordOf } from '../ofRecord';
import { ranks } from '../ranks';
import type { KindRules, PersonFacts } from './kind';
import { usualRules } from './usualRules';

type PromiseRecord = RecordOf<'promise'>;

/**
 * DESIGN P5 and P6: a dated word of ours. It stands in Today from the working day before (*Send it*, *Will be late*); once
 * its time is over it is a question (*Did it go out?*), never an accusation. Broken by *not yet*, or when a working day has
 * passed without answer and nothing was written from its day on: then first of all, red, until that is told.
 */
export const promise: KindRules = {
  ...usualRules,
  suggest: (person) =>
    recordsOf(person.records, 'promise').flatMap((one) => suggestFor(person, one)),
  writtenAs: () => 'reply',
  reddens: isBroken,
  rank: (followUp) => (isBroken(followUp) ? ranks.brokenWord : ranks.promise),
  missMakes: (followUp) => (isBroken(followUp) ? 'broken-word' : 'nothing'),
  recordsAfter: (followUp, done, records) => {
    const record = recordOf(followUp, records, 'promise');
    return record === null ? [] : [after(record, done)];
  },
};

function isBroken({ aspect }: FollowUp): boolean {
  return aspect === 'broken';
}

function isOurs({ by, state }: PromiseRecord): boolean {
  return by === 'us' && state === 'open';
}

function suggestFor(person: PersonFacts, record: PromiseRecord): readonly FollowUp[] {
  const { due } = record;
  if (due === null || !isOurs(record)) return [];
  const id = `promise:${record.id}:${'on' in due ? due.on : due.at}`;
  const facts = { kind: 'promise', topic: record.what } as const;
  if (isOurWordBroken(record)) return [broken(person, record, { ...facts, id: `${id}:broken` })];
  const calendar = calendarOf(person);
  if (wasToldSince(record, due, person)) return [];
  const dayBefore = previousWorkingDay(calendar.dueDay(due), calendar.time);
  const from = { on: dayBefore.toString() };
  return [ofRecord(person, record, { ...facts, id, due, from, ...turning(person, record, due) })];
}

function broken(
  person: PersonFacts,
  record: PromiseRecord,
  facts: { readonly id: string; readonly kind: 'promise'; readonly topic: string },
): FollowUp {
  const at = Temporal.Instant.fromEpochMilliseconds(record.brokenAt ?? 0).toString();
  return ofRecord(person, record, { ...facts, due: { at }, from: { at }, aspect: 'broken' });
}

/** It was told that it is late, after its time, with no new day: there is nothing left to ask. */
function wasToldSince({ toldLateAt }: PromiseRecord, due: Due, { settings }: PersonFacts): boolean {
  return toldLateAt !== null && toldLateAt >= openDueOf(due, settings.zone);
}

/** When silence breaks the word: a working day after its time, unless something was written since its day began. */
function turning(person: PersonFacts, record: PromiseRecord, due: Due): Pick<FollowUp, 'turnsDue'> {
  const { time, startOf, dueDay } = calendarOf(person);
  const since = Math.max(startOf(dueDay(due)), record.at + 1);
  const isWord = ({ id, direction, at }: Interaction) =>
    (direction === 'out' || direction === 'both') && at >= since && id !== record.interactionId;
  if (person.interactions.some(isWord)) return {};
  const over = Temporal.Instant.fromEpochMilliseconds(openDueOf(due, time.zone));
  return { turnsDue: addWorkingHours(over, hoursOfWorkingDay(time), time).epochMilliseconds };
}

function after(record: PromiseRecord, { at, isDismissed, purpose, date }: Done): PersonRecord {
  if (isDismissed) return { ...record, state: 'dropped', closedAt: at };
  if (purpose !== 'promise-late' && purpose !== 'promise-broken') {
    return { ...record, state: 'kept', closedAt: at };
  }
  const told = { ...record, toldLateAt: at };
  if (!date || record.due === null) return told;
  return { ...told, due: date, earlierDues: [...record.earlierDues, record.due] };
}
