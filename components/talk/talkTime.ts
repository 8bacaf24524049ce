/** When a conversation took place, as one says it. */
export const talkWhens = ['justNow', 'earlierToday', 'yesterday', 'otherDay'] as const;
export type TalkWhen = (typeof talkWhens)[number];

const EARLIER_HOURS = 2;
const NOON = 12;

/** The instant in epoch milliseconds; the hour of another day is not asked for, so noon stands for it. */
export function talkTime(when: TalkWhen, day: string, now: Temporal.ZonedDateTime): number {
  if (when === 'justNow') return now.epochMilliseconds;
  if (when === 'earlierToday') {
    const earlier = now.subtract({ hours: EARLIER_HOURS });
    const morning = now.startOfDay();
    return Math.max(earlier.epochMilliseconds, morning.epochMilliseconds);
  }
  const isDay = when === 'otherDay' && day !== '';
  const on = isDay ? Temporal.PlainDate.from(day) : now.toPlainDate().subtract({ days: 1 });
  const noon = on.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: { hour: NOON } });
  return Math.min(noon.epochMilliseconds, now.epochMilliseconds);
}
