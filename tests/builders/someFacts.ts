import type { Interaction } from '@/domain/mail/interaction';
import type { Contact } from '@/domain/people/contact';
import { firstSettings, type Settings } from '@/domain/people/settings';
import type { StatusFacts } from '@/domain/retention/statusFacts';
import { aContact } from './aContact';
import { aKeptMail } from './aKeptMail';

/** Noon in Rome, so that a day more or less is a day of the calendar too. */
export const noon = (day: string): number =>
  Temporal.PlainDateTime.from(`${day}T12:00`).toZonedDateTime('Europe/Rome').epochMilliseconds;

export const rome: Settings = firstSettings('Europe/Rome');

/** A mail on each of these days; those with an arrow are the user's: "→2026-05-01". */
export function mailsOn(days: readonly string[]): readonly Interaction[] {
  return days.map((day, i) => {
    const isOwn = day.startsWith('→');
    return aKeptMail({
      at: noon(day.replace('→', '')),
      direction: isOwn ? 'out' : 'in',
      messageId: `m-${i}`,
    });
  });
}

/** So many days after one another, from `first` on. */
export function every(days: number, first: string, times: number): readonly string[] {
  const start = Temporal.PlainDate.from(first);
  return Array.from({ length: times }, (_, i) => start.add({ days: days * i }).toString());
}

/** What is known of Anna on that day: a monthly rhythm since January, or whatever `of` makes of it. */
export function someFacts(
  today: string,
  { care, ...of }: Partial<StatusFacts> & { readonly care?: Contact['care'] } = {},
): StatusFacts {
  return {
    contact: aContact(care === undefined ? {} : { care }),
    interactions: mailsOn(every(30, '2026-01-05', 6)),
    records: [],
    settings: rome,
    unsettled: [],
    someoneElseAt: null,
    now: Temporal.Instant.fromEpochMilliseconds(noon(today)),
    ...of,
  };
}
