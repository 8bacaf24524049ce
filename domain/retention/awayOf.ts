import type { Away } from '@/domain/people/care';
import type { Interval } from './history';
import type { RhythmFacts } from './statusFacts';

/** When the user or this person was or will be away (rule 2): whole days of the home zone, the last one included. */
export function awayOf({ contact, settings }: RhythmFacts): readonly Interval[] {
  const both = [...(settings.away ?? []), ...(contact.care?.away ?? [])];
  return both.map((one) => intervalOf(one, settings.zone));
}

function intervalOf({ from, to }: Away, zone: string): Interval {
  const start = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).epochMilliseconds;
  return {
    from: start(Temporal.PlainDate.from(from)),
    to: start(Temporal.PlainDate.from(to).add({ days: 1 })),
  };
}
