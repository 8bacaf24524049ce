import type { PersonRecord } from '@/domain/records/record';
import { DAY } from '@/domain/retention/policy';
import type { FollowUp } from './followUp';
import type { PersonFacts } from './kinds/kind';
import { isGrave } from './occasions';
import { occasionIn, type ThanksOccasion } from './occasionIn';
import { ofRecord } from './ofRecord';
import { THANKED_LATELY_DAYS, thanksDues } from './thanksDues';

/** Later than that nobody thanks for it any more; it is as if it had not been (DESIGN P1: "then leave quietly"). */
const LATEST_DAYS = 14;

/** Thanks that what was written down asks for (DESIGN P1), unless they were thanked lately for as much. */
export function recordThanks(person: PersonFacts): readonly FollowUp[] {
  const oldest = person.now.epochMilliseconds - LATEST_DAYS * DAY;
  return person.records.flatMap((record) => {
    const found = occasionIn(record);
    if (found === null || found.at < oldest) return [];
    const thanks = thanksFor(person, record, found);
    return wasThankedLately(thanks, person) ? [] : [thanks];
  });
}

function thanksFor(
  person: PersonFacts,
  record: PersonRecord,
  { occasion, at, topic }: ThanksOccasion,
): FollowUp {
  const id = `thank-you:${record.id}:${occasion}`;
  const dues = thanksDues({ occasion, at }, person);
  const facts = { id, kind: 'thank-you', occasion, since: at } as const;
  return ofRecord(person, record, { ...facts, ...dues, topic: topic?.slice(0, 500) ?? null });
}

/** Thanked within a week, one does not thank again but for something graver; its own thanks are no other ones. */
function wasThankedLately({ id, since, occasion }: FollowUp, { closed }: PersonFacts): boolean {
  const from = (since ?? 0) - THANKED_LATELY_DAYS * DAY;
  const others = closed.filter(
    (one) =>
      one.kind === 'thank-you' &&
      one.state === 'done' &&
      one.id !== id &&
      (one.closed?.at ?? 0) >= from,
  );
  const weighsMore =
    occasion !== null &&
    isGrave(occasion) &&
    !others.some((one) => one.occasion && isGrave(one.occasion));
  return others.length > 0 && !weighsMore;
}
