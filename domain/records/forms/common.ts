import type { PersonRecord } from '../record';
import type { Told } from './recordForm';
import { dayIn, type Values } from './values';

const NOON = 12;

/** What a sheet gives to every record: the words it stands on stay, and a change is known as one. */
export function commonOf(values: Values, told: Told<PersonRecord>) {
  const { id, contactId, before, now } = told;
  return {
    id,
    contactId,
    at: happenedAt(values, told),
    editedAt: before === null ? null : now.epochMilliseconds,
    interactionId: before?.interactionId ?? told.interactionId,
    quote: before?.quote ?? told.quote,
  };
}

/** The hour is not asked for: of today it is now, of another day noon; an unchanged day keeps its own. */
function happenedAt(values: Values, { before, now }: Told<PersonRecord>): number {
  const day = dayIn(values, 'day');
  if (before !== null && (day === null || day.equals(dayOf(before, now.timeZoneId))))
    return before.at;
  if (day === null || day.equals(now.toPlainDate())) return now.epochMilliseconds;
  return day.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: { hour: NOON } })
    .epochMilliseconds;
}

function dayOf({ at }: PersonRecord, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
}

/** The day on which it happened, as it stands in its field. */
export function commonValues(record: PersonRecord, zone: string): Values {
  return { day: dayOf(record, zone).toString() };
}
