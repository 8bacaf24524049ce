import type { TemplateLanguage } from './template';

/** When something took place, as days of the home zone. */
export interface When {
  readonly day: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
}

/** From the seventh day on the weekday's name would mean another day. */
const LONGEST_NAMED = 6;

const words = {
  en: { days: ['today', 'yesterday'], on: 'on ' },
  it: { days: ['oggi', 'ieri'], on: '' },
  de: { days: ['heute', 'gestern'], on: 'am ' },
  fr: { days: ["aujourd'hui", 'hier'], on: '' },
  es: { days: ['hoy', 'ayer'], on: 'el ' },
} as const satisfies Record<TemplateLanguage, { days: readonly string[]; on: string }>;

/** "today / yesterday / on Monday"; `null` for what is older than six days or still to come (VOICE rule 13). */
export function whenWord({ day, today }: When, language: TemplateLanguage): string | null {
  const ago = day.until(today).days;
  if (ago < 0 || ago > LONGEST_NAMED) return null;
  const { days, on } = words[language];
  return days[ago] ?? on + day.toLocaleString(language, { weekday: 'long' });
}
