import { type Fault, type Faults, faultsIn } from '@/domain/records/forms/faults';
import { comingRule, happenedRule, isAfter } from '@/domain/records/forms/rules';
import { dayIn, type Values } from '@/domain/records/forms/values';
import { careForm } from './careForm';
import { cadenceIn } from './careIn';
import type { Contact } from './contact';

type Now = Temporal.ZonedDateTime;

/** What is wrong in the sheet of a relationship, by field. */
export function careFaults(values: Values, contact: Contact, now: Now): Faults {
  const before = careForm(contact, now);
  const coming = (field: string) => comingRule(values, field, { now, before: before[field] });
  const isSaid = (field: string) => (values[field] ?? '') !== '';
  return faultsIn({
    cadence: cadenceIn(values) === 'wrong' ? 'cadenceRange' : null,
    togetherSince: isSaid('togetherSince') ? happenedRule(values, 'togetherSince', now) : null,
    ...awayRules(values),
    pinnedUntil: isSaid('pinned')
      ? (dayRule(values, 'pinnedUntil') ?? coming('pinnedUntil'))
      : null,
    pausedUntil: isSaid('paused') ? coming('pausedUntil') : null,
  });
}

function dayRule(values: Values, field: string): Fault | null {
  return dayIn(values, field) === null ? 'noDay' : null;
}

/** Both days or none, in their order. */
function awayRules(values: Values): Readonly<Record<string, Fault | null>> {
  const [from, to] = [dayIn(values, 'awayFrom'), dayIn(values, 'awayTo')];
  if (from === null) return { awayFrom: to === null ? null : 'noDay' };
  if (to === null) return { awayTo: 'noDay' };
  return { awayTo: isAfter(from, to) ? 'endBeforeStart' : null };
}
