import type { Due } from '@/domain/time/dueSchema';
import { hourIn } from './hourIn';
import type { KeptSuggestion } from './keptSuggestion';

/** By when, as the words say it: the day, with its hour if they name one; `null` without a day. */
export function whenOf({ due, quote }: KeptSuggestion, zone: string): Due | null {
  if (due === null) return null;
  const plainTime = hourIn(quote ?? '');
  if (plainTime === null) return { on: due };
  const at = Temporal.PlainDate.from(due).toZonedDateTime({ timeZone: zone, plainTime });
  return { at: at.toInstant().toString() };
}
