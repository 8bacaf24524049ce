/** "08:30" of a minute of the day; its end is midnight again. */
export function clockTime(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60) % 24, minute % 60];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** The minute of the day; `null` for what is no time. */
export function minuteAt(clock: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/u.exec(clock) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}
