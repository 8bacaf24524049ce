import { z } from 'zod/mini';
import { isReadable } from '@/domain/time/isReadable';
import type { WorkingTime } from '@/domain/time/workingTime';

const minuteOfDay = z.int().check(z.minimum(0), z.maximum(1440));

const isZone = isReadable({
  from: (zone) => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone),
});

/** The user's own ways of working; each change of `zone` recomputes what is due. */
const settingsSchema = z.readonly(
  z.object({
    id: z.literal('settings'),
    /** Home time zone, IANA name: travelling moves nothing. */
    zone: z.string().check(z.refine(isZone)),
    /** ISO weekdays, Monday = 1. */
    workingDays: z.readonly(z.array(z.int().check(z.minimum(1), z.maximum(7)))),
    /** Minutes of the day in the home zone. */
    workFrom: minuteOfDay,
    workTo: minuteOfDay,
    /** ISO dates. */
    holidays: z.readonly(z.array(z.string())),
    /** Most people a day in Today; the rest is visibly deferred. */
    peopleADay: z.int().check(z.positive()),
  }),
);
export type Settings = z.infer<typeof settingsSchema>;

/** Monday to Friday, 8:30 to 18:00, in the zone in which Premura was first started. */
export function firstSettings(zone: string): Settings {
  return {
    id: 'settings',
    zone,
    workingDays: [1, 2, 3, 4, 5],
    workFrom: 8 * 60 + 30,
    workTo: 18 * 60,
    holidays: [],
    peopleADay: 12,
  };
}

export function workingTimeOf(settings: Settings): WorkingTime {
  return {
    zone: settings.zone,
    days: settings.workingDays,
    from: settings.workFrom,
    to: settings.workTo,
    holidays: settings.holidays,
  };
}
