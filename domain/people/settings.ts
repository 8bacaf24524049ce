import { z } from 'zod/mini';
import { services } from '@/domain/mail/services';
import { ownTemplatesSchema } from '@/domain/templates/ownTemplates';
import { isReadable } from '@/domain/time/isReadable';
import { holidayCountries } from '@/domain/time/holidaysIn';
import { minuteOfDay } from '@/domain/time/minuteOfDay';
import type { WorkingTime } from '@/domain/time/workingTime';
import { awaySchema, tierSchema } from './care';
import { languageSchema } from './contact';
import { discreetSchema } from './discreet';
import { emailAddressSchema } from './emailAddressSchema';

const intervalSchema = z.number().check(z.minimum(1), z.maximum(1000));

const isZone = isReadable({
  from: (zone) => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone),
});

/** Addresses and domains, as `leftAloneIn` reads them. */
export const leftAloneSchema = z.readonly(
  z.array(z.string().check(z.minLength(3), z.maxLength(254))).check(z.maxLength(1_000)),
);

const addresses = z.readonly(z.array(emailAddressSchema).check(z.maxLength(100)));

const parts = z.object({
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
  /** In days, by tier and by tag: what is assumed of a rhythm before it is known (STATUS rule 3). */
  intervals: z.optional(
    z.readonly(
      z.object({
        tiers: z.optional(z.readonly(z.partialRecord(tierSchema, intervalSchema))),
        tags: z.optional(z.readonly(z.record(z.string(), intervalSchema))),
      }),
    ),
  ),
  /** Countries whose holidays are days off, beside those of `holidays`. */
  holidayCountries: z.optional(z.readonly(z.array(z.enum(holidayCountries)))),
  /** When the user was or will be away: first and last day in the home zone. */
  away: z.optional(z.readonly(z.array(awaySchema))),
  /** DESIGN P13, "can be switched off": absent, it is on. */
  watchesTone: z.optional(z.boolean()),
  /** Addresses and domains of which nothing is ever kept or shown. */
  neverTrack: z.optional(leftAloneSchema),
  /** Further domains of the user's own company. */
  colleagueDomains: z.optional(leftAloneSchema),
  /** Further addresses from which the user writes. */
  ownAddresses: z.optional(addresses),
  /** Where Premura neither reads nor shows anything: webmails, and mailboxes by their address. */
  off: z.optional(
    z.readonly(z.object({ services: z.readonly(z.array(z.enum(services))), accounts: addresses })),
  ),
  discreet: z.optional(discreetSchema),
  /** When the one notification of the day comes; absent, when work begins. Whether it may, the browser knows. */
  notifyAt: z.optional(minuteOfDay),
  /** The languages in which the user writes; absent, any. */
  templateLanguages: z.optional(z.readonly(z.array(languageSchema).check(z.minLength(1)))),
  /** Texts that the user has changed, added or put in another order. */
  ownTemplates: z.optional(ownTemplatesSchema),
  /** DESIGN §7, "figures about one's own work (can be off entirely)": absent, they are on. */
  showsFigures: z.optional(z.boolean()),
  appearance: z.optional(z.enum(['system', 'light', 'dark'])),
});

/** The user's own ways of working; each change of `zone` recomputes what is due. */
export const settingsSchema = z.readonly(parts);

const {
  id: _id,
  neverTrack: _never,
  colleagueDomains: _colleagues,
  ownTemplates: _texts,
  ...said
} = parts.shape;

/**
 * What the user says anew of them. Whom to leave alone is said otherwise: what is kept of those goes with it. So are texts of
 * their own, one by one, that two windows lose none.
 */
export const settingsSaidSchema = z.readonly(
  z.strictObject({
    ...said,
    zone: z.exactOptional(said.zone),
    workingDays: z.exactOptional(said.workingDays),
    workFrom: z.exactOptional(said.workFrom),
    workTo: z.exactOptional(said.workTo),
    holidays: z.exactOptional(said.holidays),
    peopleADay: z.exactOptional(said.peopleADay),
  }),
);
export type SettingsSaid = z.infer<typeof settingsSaidSchema>;

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
    countries: settings.holidayCountries ?? [],
    away: settings.away ?? [],
  };
}
