import { describe, expect, test } from 'vitest';
import { assessRetention } from '@/domain/retention/assess';
import { plainHistory } from '@/domain/retention/history';
import { retentionPolicy } from '@/domain/retention/policy';
import type { Retention } from '@/domain/retention/retention';
import { buildMailbox, usualZone } from './buildMailbox';
import { interactionsWith } from './interactionsWith';
import type { MailAccount, MailMessage, MailThread } from './mailboxData';
import { story } from './story';
import type { Standing } from './story/storyTypes';

/** A Sunday just after midnight, a working morning, an evening in summer time, a winter's day over New Year. */
const moments = [
  '2026-11-22T00:20:00+01:00[Europe/Rome]',
  '2026-11-24T09:30:00+01:00[Europe/Rome]',
  '2027-04-02T23:40:00+02:00[Europe/Rome]',
  '2028-01-03T13:00:00+01:00[Europe/Rome]',
].map((moment) => Temporal.ZonedDateTime.from(moment));

/** What the model assumes at first, and what it takes from ten contacts with a known rhythm later. */
const priors = [30, 20];

function toldAt(moment: Temporal.ZonedDateTime): MailAccount {
  const [account] = buildMailbox({ now: moment.toInstant(), zone: usualZone }).accounts;
  if (account === undefined) throw new Error('The story has no account');
  return account;
}

function isOwn({ from }: MailMessage): boolean {
  return from.address === story.accounts[0]?.owner.address;
}

const statusOf: Readonly<Record<Standing, Retention['status'] | null>> = {
  'going-well': 'healthy',
  'going-quiet': 'cooling',
  'at-risk': 'at-risk',
  'probably-lost': 'probably-lost',
  new: 'new',
  'one-off': 'one-off',
  colleague: null,
  bulk: null,
};

const customers = Object.entries(story.people).filter(
  ([, { standing }]) => statusOf[standing] !== null,
);
const regulars = customers.filter(([, { everyDays }]) => everyDays !== undefined);
/** Whose status has held for a day: only then does a worse one show (STATUS rule 11). */
const settled = customers.filter(([, { silentDays = 0 }]) => silentDays > 1);

describe.each(moments.map((moment) => [moment.toString(), moment] as const))(
  'told at %s',
  (_, moment) => {
    const account = toldAt(moment);
    const now = moment.toInstant();

    const assess = (address: string, priorDays: number, daysAgo = 0) =>
      assessRetention(
        plainHistory(interactionsWith(account, address)),
        now.subtract({ hours: 24 * daysAgo }),
        { ...retentionPolicy, priorDays },
      );

    test.each(customers)('%s stands as the story says', (_key, { address, standing }) => {
      const found = priors.map((prior) => assess(address, prior).status);
      expect(new Set(found)).toEqual(new Set([statusOf[standing]]));
    });

    test.each(settled)('%s stood so the day before, too', (_key, { address, standing }) => {
      const found = priors.map((prior) => assess(address, prior, 1).status);
      expect(new Set(found)).toEqual(new Set([statusOf[standing]]));
    });

    test.each(customers)('%s has been silent for as long as the story says', (_key, person) => {
      const last = interactionsWith(account, person.address).at(-1)?.at ?? 0;
      const day = Temporal.Instant.fromEpochMilliseconds(last).toZonedDateTimeISO(usualZone);
      const silent = day.toPlainDate().until(moment.toPlainDate()).total('days');
      // "Seven hours ago" is yesterday just after midnight.
      const asTold = person.silentDays === 0 ? [0, 1] : [person.silentDays];
      expect(asTold).toContain(silent);
    });

    test.each(regulars)('%s writes every so many days as the story says', (_key, person) => {
      const { expectedDays, gaps } = assess(person.address, 30);
      expect(gaps).toBeGreaterThanOrEqual(3);
      expect(Math.round(expectedDays ?? 0)).toBe(person.everyDays);
    });

    test('nothing lies in the future, and ids tell the arrival', () => {
      const late = imported(account).id;
      for (const message of account.threads.flatMap(({ messages }) => messages)) {
        expect(message.at).toBeLessThanOrEqual(now.epochMilliseconds);
        expect(arrivalOf(message)).toBeLessThanOrEqual(now.epochMilliseconds);
        const differ = Math.abs(arrivalOf(message) - message.at) > 5_000;
        expect(differ).toBe(message.id === late);
      }
    });

    test('in each thread the newer mail stands below the older', () => {
      for (const { key, messages } of account.threads) {
        const at = messages.map((message) => message.at);
        expect(
          at.toSorted((a, b) => a - b),
          key,
        ).toEqual(at);
      }
    });
  },
);

/** WEBMAIL 2.1. */
function arrivalOf({ id }: MailMessage): number {
  return Number(BigInt(`0x${id}`) >> 20n);
}

function imported(account: MailAccount): MailMessage {
  const [message] = threadOf(account, 'house-archivio').messages;
  if (message === undefined) throw new Error('No imported mail');
  return message;
}

function threadOf(account: MailAccount, key: string): MailThread {
  const found = account.threads.find((thread) => thread.key === key);
  if (found === undefined) throw new Error(`The story has no thread ${key}`);
  return found;
}

describe('the mailbox', () => {
  const account = toldAt(Temporal.ZonedDateTime.from('2026-11-24T09:30:00+01:00[Europe/Rome]'));
  const messages = account.threads.flatMap((thread) => thread.messages);
  const writersOf = (key: string) =>
    new Set(threadOf(account, key).messages.map(({ from }) => from.address));
  const draftsOf = (key: string) =>
    threadOf(account, key).messages.map(({ isDraft }) => isDraft === true);

  test('has the threads that readers of mail stumble over', () => {
    expect(account.threads.length).toBeGreaterThanOrEqual(30);
    expect(threadOf(account, 'sara-hotel').messages).toHaveLength(60);
    expect(threadOf(account, 'ottavia-palazzo').messages).toHaveLength(200);
    expect(threadOf(account, 'anna-inaugurazione').subject).toContain('🎉');
    expect(writersOf('belforte-sopralluogo').size).toBe(3);
    expect(threadOf(account, 'ferrero-fiera').messages.every(isOwn)).toBe(true);
    expect(draftsOf('bruno-garanzia')).toEqual([false, true]);
    expect(draftsOf('tomas-parking')).toEqual([false, true, false]);
  });

  test('shows an imported mail with the date when it was written, years before its id', () => {
    const mail = imported(account);
    expect(arrivalOf(mail) - mail.at).toBeGreaterThan(5 * 365 * 86_400_000);
  });

  test('gives threads that the user started an id of the other kind, older than their first mail', () => {
    const threads = account.threads.map(({ id, permId, messages: [first] }) => ({
      id,
      permId,
      first,
    }));
    const started = threads.filter(({ permId }) => permId.startsWith('thread-a:r'));
    const answered = threads.filter(({ permId }) => permId.startsWith('thread-f:'));
    expect(started.length).toBeGreaterThan(3);
    expect(started.length + answered.length).toBe(threads.length);
    expect(started.every(({ id, first }) => first && isOwn(first) && id < first.id)).toBe(true);
    expect(answered.every(({ id, first }) => first && !isOwn(first) && id === first.id)).toBe(true);
  });

  test('has no id, no token and no thread twice', () => {
    const { threads } = account;
    const ids = [...messages.map(({ id }) => id), ...messages.map(({ permId }) => permId)];
    const tokens = threads.map(({ token }) => token);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(threads.map(({ id }) => id)).size).toBe(threads.length);
    expect(new Set(tokens).size).toBe(threads.length);
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9]{15,}$/u);
  });

  test('has only people who cannot exist', () => {
    const addresses = messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
    for (const { address } of addresses) expect(address).toMatch(/@[a-z-]+\.example$/u);
  });
});
