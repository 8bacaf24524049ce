import type { Settings } from './settings';

/** So many days one catches up. */
const CATCH_UP_DAYS = 3;

/** Whether the user was away until a few days ago, for longer than a weekend. */
export function isJustBack(
  { away = [] }: Pick<Settings, 'away'>,
  today: Temporal.PlainDate,
): boolean {
  const earliest = today.subtract({ days: CATCH_UP_DAYS }).toString();
  return away.some(
    ({ from, to }) =>
      to < today.toString() &&
      to >= earliest &&
      Temporal.PlainDate.from(from).until(to).days >= CATCH_UP_DAYS,
  );
}
