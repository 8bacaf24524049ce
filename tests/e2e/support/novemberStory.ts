import type { FollowUp } from '@/domain/followUps/followUp';
import type { Interaction } from '@/domain/mail/interaction';
import type { Contact } from '@/domain/people/contact';
import type { PersonRecord } from '@/domain/records/record';
import { rhythmOf } from '@/domain/retention/rhythmOf';
import { contactRow } from '@/storage/contactRow';
import { aContact } from '../../builders/aContact';
import { aFollowUp } from '../../builders/aFollowUp';
import { aKeptMail } from '../../builders/aKeptMail';
import { address } from '../../builders/aReading';
import { aProblem, aPromise, ofARecord, someRecords } from '../../builders/aRecord';
import { noon, rome } from '../../builders/someFacts';

/** Thursday, ten o'clock in Rome. */
export const STORY_NOW = Temporal.Instant.from('2026-11-19T09:00:00Z');

const HOUR = 3_600_000;

interface Told {
  readonly id: string;
  readonly name: string;
  /** Days on which they wrote at noon; how many hours later the answer went out, `null`: never. */
  readonly mails: readonly (readonly [string, number | null])[];
  readonly records?: readonly PersonRecord[];
  readonly followUps?: readonly FollowUp[];
  readonly care?: Contact['care'];
}

const days = (hours: number | null, ...on: readonly string[]) =>
  on.map((day) => [day, hours] as const);

function loss(contactId: string, of: Partial<PersonRecord>): PersonRecord {
  const some = someRecords.find(({ kind }) => kind === 'loss');
  return { ...some, id: `loss-${contactId}`, contactId, scope: 'person', ...of } as PersonRecord;
}

function thanks(contactId: string, since: string, closed: string): FollowUp {
  const closedAt = { how: 'message', at: noon(closed) } as const;
  const at = noon(since);
  const id = `thanks-${contactId}`;
  return aFollowUp({
    id,
    contactId,
    kind: 'thank-you',
    state: 'done',
    since: at,
    createdAt: at,
    closed: closedAt,
  });
}

/**
 * A month by hand: Anna is well and was kept posted, one word late; Lena has waited two days, used to 2 h; Bruno is silent for
 * twice his cadence and was thanked late; Dario left after slow answers, Elena too, and nobody has looked why; Fabio wrote once.
 */
const people: readonly Told[] = [
  {
    id: 'anna',
    name: 'Anna Conti',
    mails: [
      ...days(1, '2026-08-05', '2026-10-07', '2026-11-16'),
      ...days(2, '2026-08-26', '2026-10-28'),
      ...days(3, '2026-09-16'),
    ].toSorted(([a], [b]) => a.localeCompare(b)),
    records: [
      aPromise({ id: 'p-1', state: 'kept', closedAt: noon('2026-11-10') }),
      aProblem({
        at: noon('2026-11-02'),
        acknowledgedAt: noon('2026-11-02'),
        updates: [
          { at: noon('2026-11-04'), words: null },
          // Two working days later would have been Friday.
          { at: noon('2026-11-09'), words: null },
        ],
        solvedAt: noon('2026-11-10'),
        confirmedAt: noon('2026-11-10'),
      }),
      { ...ofARecord, id: 'k-1', kind: 'kind-words', words: 'Puntualissimi!' },
      { ...ofARecord, id: 'w-1', kind: 'work-fact', words: 'second kiln in February' },
      aPromise({ id: 'p-0' }),
    ],
    followUps: [thanks('anna', '2026-11-03', '2026-11-04')],
    care: { reach: { channel: 'phone', hours: 'before 10', formOfAddress: null } },
  },
  {
    id: 'lena',
    name: 'Lena Krüger',
    mails: [
      ...days(2, '2026-08-20', '2026-09-10', '2026-10-01', '2026-10-22'),
      ['2026-11-10', 3],
      ['2026-11-17', null],
    ],
    records: [
      aPromise({
        id: 'p-2',
        contactId: 'lena',
        state: 'kept',
        closedAt: noon('2026-11-11'),
        earlierDues: [{ on: '2026-11-09' }],
      }),
    ],
    followUps: [
      aFollowUp({
        id: 'reply-lena',
        contactId: 'lena',
        kind: 'reply',
        due: { at: '2026-11-17T13:00:00Z' },
        openDue: Temporal.Instant.from('2026-11-17T13:00:00Z').epochMilliseconds,
        since: noon('2026-11-17'),
        topic: 'Kabel',
      }),
    ],
  },
  {
    id: 'bruno',
    name: 'Bruno Ferri',
    mails: days(1, '2026-05-04', '2026-06-03', '2026-07-03', '2026-08-05', '2026-09-07'),
    records: [
      aPromise({
        id: 'p-3',
        contactId: 'bruno',
        state: 'kept',
        brokenAt: noon('2026-11-12'),
        closedAt: noon('2026-11-13'),
      }),
    ],
    followUps: [thanks('bruno', '2026-11-05', '2026-11-09')],
  },
  {
    id: 'dario',
    name: 'Dario Sala',
    mails: days(null, '2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01'),
    records: [loss('dario', { at: noon('2026-11-05'), reason: 'communication' })],
    care: { lostAt: noon('2026-11-05') },
  },
  {
    id: 'elena',
    name: 'Elena Gallo',
    mails: days(null, '2026-06-02', '2026-07-02', '2026-08-02', '2026-09-02', '2026-10-02'),
    records: [
      loss('elena', {
        at: noon('2026-11-12'),
        reason: null,
        preventable: null,
        reviewedAt: null,
        leftRoom: null,
        promisedLowest: null,
      }),
    ],
    care: { lostAt: noon('2026-11-12') },
  },
  { id: 'fabio', name: 'Fabio Weber', mails: days(null, '2026-10-01') },
];

/** The story as rows of Premura's tables. */
export function novemberStory(): Readonly<Record<string, readonly unknown[]>> {
  const each = people.map((told) => ({ ...told, interactions: interactionsOf(told) }));
  return {
    contacts: each.map((told) => contactRow(contactOf(told, told.interactions))),
    interactions: each.flatMap(({ interactions }) => interactions),
    records: each.flatMap(({ records = [] }) => records),
    followUps: each.flatMap(({ followUps = [] }) => followUps),
  };
}

function interactionsOf({ id, mails }: Told): readonly Interaction[] {
  return mails.flatMap(([day, hours]) => {
    const of = { contactId: id, threadId: `${id}-${day}` };
    const asked = aKeptMail({ ...of, at: noon(day), messageId: `${id}-${day}` });
    if (hours === null) return [asked];
    const at = noon(day) + hours * HOUR;
    return [asked, aKeptMail({ ...of, at, messageId: `${id}-${day}-out`, direction: 'out' })];
  });
}

function contactOf(
  { id, name, care = {}, records = [], followUps = [] }: Told,
  interactions: readonly Interaction[],
): Contact {
  const contact = aContact({ id, name, care, addresses: [address(`${id}@${id}.example`)] });
  const unsettled = followUps.filter(({ state }) => state === 'open');
  const facts = { contact, interactions, records, unsettled, settings: rome, now: STORY_NOW };
  return { ...contact, rhythm: rhythmOf({ ...facts, someoneElseAt: null }, null) };
}
