import type { Values } from '@/domain/records/forms/values';
import type { Care } from './care';
import type { Contact } from './contact';
import { isRoleAddress } from './isRoleAddress';

type Now = Temporal.ZonedDateTime;

/** What is said about the relationship as a whole, as it stands in the fields of its sheet. */
export function careForm(contact: Contact, { timeZoneId: zone }: Now): Values {
  const { care = {}, cadenceDays } = contact;
  return {
    role: text(care.role),
    tier: text(care.tier),
    tags: (care.tags ?? []).join(', '),
    cadence: text(cadenceDays),
    ...reachValues(care),
    togetherSince: text(care.togetherSince),
    ...awayValues(care),
    isSeasonal: tick(care.isSeasonal),
    isRoleAddress: tick(isRoleAddress(contact)),
    ...judgementValues(care, zone),
  };
}

function judgementValues({ pinned, pausedUntil }: Care, zone: string): Values {
  return {
    pinned: pinned?.status ?? '',
    pinnedUntil: pinned === undefined ? '' : lastDayBefore(pinned.until, zone),
    paused: tick(pausedUntil !== undefined),
    pausedUntil: pausedUntil == null ? '' : lastDayBefore(pausedUntil, zone),
  };
}

function reachValues({ reach }: Care): Values {
  const { channel, hours, formOfAddress } = reach ?? nothing;
  return { channel: text(channel), hours: text(hours), formOfAddress: text(formOfAddress) };
}

const nothing = { channel: null, hours: null, formOfAddress: null };

/** The last absence that is known. */
function awayValues({ away }: Care): Values {
  const last = away?.at(-1);
  return { awayFrom: text(last?.from), awayTo: text(last?.to) };
}

function text(value: string | number | null | undefined): string {
  return String(value ?? '');
}

function lastDayBefore(until: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(until - 1)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}

function tick(value: boolean | undefined): string {
  return value === true ? 'yes' : '';
}
