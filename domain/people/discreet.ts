import { z } from 'zod/mini';
import { epochSchema } from '@/domain/time/epochSchema';
import { minuteOfDay } from '@/domain/time/minuteOfDay';
import type { Settings } from './settings';

/** When others may see the screen: then names and tools are shown, and nothing else (DESIGN §7). */
export const discreetSchema = z.readonly(
  z.object({
    mode: z.enum(['off', 'hours', 'always']),
    /** Of each day, in the home zone; an end not after the beginning lies on the next day. */
    from: minuteOfDay,
    to: minuteOfDay,
    /** What one click has said against those hours, until they next begin or end. */
    said: z.optional(z.readonly(z.object({ isOn: z.boolean(), until: epochSchema }))),
  }),
);
export type Discreet = z.infer<typeof discreetSchema>;

type Known = Pick<Settings, 'discreet' | 'zone'>;

/** Before the user has said anything of it. */
export const firstDiscreet: Discreet = { mode: 'off', from: 9 * 60, to: 12 * 60 };

export function isDiscreetAt({ discreet = firstDiscreet, zone }: Known, now: Temporal.Instant) {
  const { mode, said } = discreet;
  if (mode !== 'hours') return mode === 'always';
  if (said !== undefined && now.epochMilliseconds < said.until) return said.isOn;
  return isWithin(discreet, now.toZonedDateTimeISO(zone));
}

/** The next instant at which the hours begin or end; `null` where none are kept. */
export function nextDiscreetTurn(
  { discreet = firstDiscreet, zone }: Known,
  now: Temporal.Instant,
): number | null {
  if (discreet.mode !== 'hours') return null;
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const turns = [0, 1].flatMap((days) =>
    [discreet.from, discreet.to].map(
      (minutes) =>
        today.add({ days }).toPlainDateTime().add({ minutes }).toZonedDateTime(zone)
          .epochMilliseconds,
    ),
  );
  return Math.min(...turns.filter((turn) => turn > now.epochMilliseconds));
}

/** What one click makes of it. By the hours, it holds until they next begin or end. */
export function discreetTurned(settings: Known, now: Temporal.Instant): Discreet {
  const { said: _said, ...discreet } = settings.discreet ?? firstDiscreet;
  const isOn = !isDiscreetAt(settings, now);
  const until = nextDiscreetTurn(settings, now);
  if (until === null) return { ...discreet, mode: isOn ? 'always' : 'off' };
  return { ...discreet, said: { isOn, until } };
}

function isWithin({ from, to }: Discreet, { hour, minute }: Temporal.ZonedDateTime): boolean {
  const at = hour * 60 + minute;
  return from < to ? from <= at && at < to : at >= from || at < to;
}
