const FRIDAY = 5;

/** The first such weekday (Monday = 1) after today. */
export function weekdayAfter(today: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });
}

/** The coming day with this number: "the 31st" in June is the 31st of July; `null` where no month has one. */
export function dayOfMonthAfter(
  today: Temporal.PlainDate,
  number: number,
): Temporal.PlainDate | null {
  const first = today.with({ day: 1 });
  const days = [0, 1, 2]
    .map((months) => first.add({ months }))
    .filter((month) => number >= 1 && number <= month.daysInMonth)
    .map((month) => month.with({ day: number }));
  return days.find((day) => Temporal.PlainDate.compare(day, today) > 0) ?? null;
}

export function lastOfMonth(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.with({ day: day.daysInMonth });
}

/** The end of a week is its Friday (the salesperson's week), of everything else its last day. */
export const endOfThis = {
  day: (today: Temporal.PlainDate) => today,
  week: (today: Temporal.PlainDate) =>
    today.dayOfWeek === FRIDAY ? today : weekdayAfter(today, FRIDAY),
  month: lastOfMonth,
  year: (today: Temporal.PlainDate) => today.with({ month: 12, day: 31 }),
} as const;

const dayWithin = {
  start: (month: Temporal.PlainDate) => month.with({ day: 1 }),
  middle: (month: Temporal.PlainDate) => month.with({ day: 15 }),
  end: lastOfMonth,
} as const;

/** The beginning, middle or end of the coming month with this number. */
export function partOfMonthAfter(
  today: Temporal.PlainDate,
  part: keyof typeof dayWithin,
  month: number,
): Temporal.PlainDate {
  const thisYear = dayWithin[part](today.with({ day: 1, month }));
  if (Temporal.PlainDate.compare(thisYear, today) > 0) return thisYear;
  return dayWithin[part](today.with({ day: 1, month }).add({ years: 1 }));
}
