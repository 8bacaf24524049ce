import type { FollowUp } from '@/domain/followUps/followUp';
import { kinds } from '@/domain/followUps/kinds';
import type { Miss } from '@/domain/followUps/kinds/kind';
import type { Contact } from '@/domain/people/contact';
import { workingTimeOf } from '@/domain/people/settings';
import type { ProblemRecord } from '@/domain/records/problem';
import { recordsOf } from '@/domain/records/record';
import type { Due } from '@/domain/time/dueSchema';
import { workingHoursBetween } from '@/domain/time/workingTime';
import { usualAnswerHours } from './answerTimes';
import type { StatusFacts } from './statusFacts';

/** The numbers and names behind the reasons; each is there only where its reason may be said. */
export interface StatusDetails {
  /** The word of ours that is broken. */
  readonly promise?: { readonly what: string; readonly due: Due | null };
  readonly updateDue?: Due;
  /** Since when it is open (epoch milliseconds), and how many things are still to be solved. */
  readonly problem?: { readonly since: number; readonly toSolve: number };
  /** Working hours that an answer has waited, and those they are used to. */
  readonly waiting?: { readonly hours: number; readonly usualHours: number | null };
  /** Who else of the same company was in touch last. */
  readonly beside?: Contact;
  readonly pinnedUntil?: number;
}

export function statusDetails(person: StatusFacts, beside: Contact | null): StatusDetails {
  const { records, contact } = person;
  const broken = recordsOf(records, 'promise').find(
    ({ by, state, brokenAt }) => by === 'us' && state === 'open' && brokenAt !== null,
  );
  const problem = recordsOf(records, 'problem').find(({ solvedAt }) => solvedAt === null);
  const update = missed(person, 'update-overdue');
  const pinnedUntil = contact.care?.pinned?.until;
  return {
    ...(broken === undefined ? {} : { promise: { what: broken.what, due: broken.due } }),
    ...(update === undefined ? {} : { updateDue: update.due }),
    ...(problem === undefined ? {} : { problem: problemOf(problem) }),
    ...waitingOf(person),
    ...(beside === null ? {} : { beside }),
    ...(pinnedUntil === undefined ? {} : { pinnedUntil }),
  };
}

function missed({ unsettled }: StatusFacts, makes: Miss): FollowUp | undefined {
  return unsettled.find((one) => kinds[one.kind].missMakes(one) === makes);
}

function problemOf({ at, toSolve }: ProblemRecord): NonNullable<StatusDetails['problem']> {
  return { since: at, toSolve: toSolve.filter(({ solvedAt }) => solvedAt === null).length };
}

function waitingOf(person: StatusFacts): Pick<StatusDetails, 'waiting'> {
  const since = missed(person, 'awaiting-you')?.since ?? null;
  if (since === null) return {};
  const time = workingTimeOf(person.settings);
  const asked = Temporal.Instant.fromEpochMilliseconds(since);
  return {
    waiting: {
      hours: workingHoursBetween(asked, person.now, time),
      usualHours: usualAnswerHours(person.interactions, time),
    },
  };
}
