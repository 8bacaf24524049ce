import type { App } from './app';

const DAY = 86_400_000;

/** The heading under which a mail stands in the list: "Today", "Last week", "September". */
export function groupOf(at: number, { words, dates, state }: App): string {
  const today = new Date(state.now()).setHours(0, 0, 0, 0);
  if (at >= today) return words.today;
  if (at >= today - DAY) return words.yesterday;
  const weekStart = today - ((new Date(today).getDay() + 6) % 7) * DAY;
  if (at >= weekStart) return words.thisWeek;
  if (at >= weekStart - 7 * DAY) return words.lastWeek;
  return dates.month(at, state.now());
}
