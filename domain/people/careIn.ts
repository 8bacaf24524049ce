import { dayIn, type Values, wordsIn } from '@/domain/records/forms/values';
import type { Care } from './care';
import { careSaid, type SaidOfCare } from './careSaid';
import type { Contact } from './contact';
import { isEachADesk } from './isRoleAddress';

/** The longest interval that can be agreed, in days. */
const LONGEST_CADENCE = 1_000;
const LONGEST_TAG = 50;

type Now = Temporal.ZonedDateTime;

/** Days between two words; `null` where none are agreed. */
export function cadenceIn(values: Values): number | null | 'wrong' {
  const text = (values['cadence'] ?? '').trim();
  if (text === '') return null;
  const days = Number(text);
  return Number.isInteger(days) && days >= 1 && days <= LONGEST_CADENCE ? days : 'wrong';
}

/** What the sheet says anew and what it takes back; only of values without a fault. */
export function careIn(values: Values, contact: Contact, now: Now): SaidOfCare {
  const cadence = cadenceIn(values);
  return {
    ...careSaid(partsIn(values, contact, now)),
    cadenceDays: cadence === 'wrong' ? contact.cadenceDays : cadence,
  };
}

function partsIn(values: Values, { care, addresses }: Contact, now: Now) {
  return {
    role: values['role'] || undefined,
    tier: values['tier'] || undefined,
    tags: tagsIn(values),
    reach: reachIn(values),
    togetherSince: dayIn(values, 'togetherSince')?.toString(),
    isSeasonal: isTicked(values, 'isSeasonal'),
    isRoleAddress: roleIn(values, addresses),
    away: awayIn(values, care?.away ?? []),
    pinned: pinnedIn(values, now),
    pausedUntil: pauseIn(values, now),
  } as { readonly [K in keyof Care]: Care[K] | undefined };
}

function tagsIn(values: Values): Care['tags'] {
  const words = (values['tags'] ?? '').split(',').map((tag) => tag.trim().slice(0, LONGEST_TAG));
  return some([...new Set(words)].filter((tag) => tag !== ''));
}

function isTicked(values: Values, field: string): true | undefined {
  return values[field] === 'yes' || undefined;
}

/** What the address says by itself need not be said. */
function roleIn(values: Values, addresses: Contact['addresses']): boolean | undefined {
  const isSaid = isTicked(values, 'isRoleAddress') === true;
  return isSaid === isEachADesk(addresses) ? undefined : isSaid;
}

function reachIn(values: Values): Care['reach'] {
  const reach = {
    channel: values['channel'] || null,
    hours: wordsIn(values, 'hours')?.slice(0, 200) ?? null,
    formOfAddress: wordsIn(values, 'formOfAddress')?.slice(0, 100) ?? null,
  } as NonNullable<Care['reach']>;
  return Object.values(reach).every((part) => part === null) ? undefined : reach;
}

/** The last absence is the one that the sheet shows; those before it stay. */
function awayIn(values: Values, before: NonNullable<Care['away']>): Care['away'] {
  const [from, to] = [dayIn(values, 'awayFrom'), dayIn(values, 'awayTo')];
  const earlier = before.slice(0, -1);
  if (from === null || to === null) return some(earlier);
  return [...earlier, { from: from.toString(), to: to.toString() }];
}

function pinnedIn(values: Values, now: Now): Care['pinned'] {
  const until = endOf(values, 'pinnedUntil', now);
  if ((values['pinned'] ?? '') === '' || until === null) return undefined;
  return { status: values['pinned'], until } as Care['pinned'];
}

function pauseIn(values: Values, now: Now): Care['pausedUntil'] {
  return values['paused'] === 'yes' ? endOf(values, 'pausedUntil', now) : undefined;
}

/** When that day is over, at home. */
function endOf(values: Values, field: string, { timeZoneId }: Now): number | null {
  const day = dayIn(values, field);
  return day === null ? null : day.add({ days: 1 }).toZonedDateTime(timeZoneId).epochMilliseconds;
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
