import { clockTime } from '@/components/options/clockTime';
import type { Moment } from '@/components/words/moment';
import type { Settings } from '@/domain/people/settings';

/** A Monday. */
const MONDAY = Temporal.PlainDate.from('2026-11-16');

/** "Mon, Tue, Wed · 08:30–18:00 · Rome": what Premura takes for granted until it is changed. */
export function waysWords(settings: Settings, { locale }: Moment): string {
  const { workingDays, workFrom, workTo, zone } = settings;
  const days = workingDays.map((day) =>
    MONDAY.add({ days: day - 1 }).toLocaleString(locale, { weekday: 'short' }),
  );
  const place = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return `${days.join(', ')} · ${clockTime(workFrom)}–${clockTime(workTo)} · ${place}`;
}
