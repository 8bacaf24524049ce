import { describe, expect, test } from 'vitest';
import { accountsOf } from '../accountsOf';
import { buildMailbox, usualZone } from '../buildMailbox';
import type { MailAccount } from '../mailboxData';
import { readableFromSent, sentRows } from '../readableFromSent';
import { story } from '../story';
import { correspondents } from './correspondents';
import { writtenTo } from './writtenTo';

const moments = [
  '2026-11-24T09:30:00+01:00',
  '2027-03-29T00:10:00+02:00',
  '2028-02-29T20:00:00+01:00',
];
const DAY = 86_400_000;

function toldAt(moment: string): MailAccount {
  const [account] = buildMailbox({ now: Temporal.Instant.from(moment), zone: usualZone }).accounts;
  if (account === undefined) throw new Error('The story has no account');
  return account;
}

describe.each(moments)('the mails sent before the story, told at %s', (moment) => {
  const account = toldAt(moment);
  const now = Temporal.Instant.from(moment).epochMilliseconds;
  const fivePages = readableFromSent(account, 5);

  test('are more than five pages', () => {
    expect(sentRows(account)).toBeGreaterThanOrEqual(300);
  });

  test('go to people of their own, who cannot exist', () => {
    const known = new Set(Object.values(story.people).map(({ address }) => address));
    const everybody = account.sentHistory
      .flatMap(({ messages }) => messages)
      .flatMap(({ to }) => to);
    for (const { address } of everybody) {
      expect(known.has(address), address).toBe(false);
      expect(address).toMatch(/@(?:[a-z-]+\.example|example\.com)$/u);
    }
  });

  test.each(correspondents)('$name hears from Marta every $everyDays days', (person) => {
    const { address, everyDays, jitter, silent } = person;
    const found = fivePages.find((one) => one.address === address);
    expect(found).toBeDefined();
    expect(Math.abs((found?.lastWord ?? 0) - (now - silent * DAY))).toBeLessThan(1.1 * DAY);
    const gap = found?.medianGapDays ?? everyDays;
    // A mail is sent between eight and six, so a gap is off by less than half a day.
    expect(Math.abs(gap - everyDays)).toBeLessThanOrEqual(jitter + 0.5);
  });

  test('most people can be told a rhythm from five pages', () => {
    const told = correspondents.filter(({ address }) => {
      const found = fivePages.find((one) => one.address === address);
      return (found?.at.length ?? 0) >= 4;
    });
    expect(told.length).toBeGreaterThan(correspondents.length * 0.7);
  });

  test('no id and no token is there twice', () => {
    const [shown] = accountsOf(buildMailbox({ now: Temporal.Instant.from(moment) }), usualZone);
    const threads = shown?.threads ?? [];
    const ids = threads.flatMap(({ messages }) =>
      messages.flatMap(({ id, permId }) => [id, permId]),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(threads.map(({ id }) => id)).size).toBe(threads.length);
    expect(new Set(threads.map(({ token }) => token)).size).toBe(threads.length);
  });
});

test('the same mails are told at every telling', () => {
  const [first] = correspondents;
  if (first === undefined) throw new Error('Nobody is written to');
  expect(writtenTo(first)).toEqual(writtenTo(first));
  const gaps = writtenTo(first)
    .slice(1)
    .map((ago, i) => ago - (writtenTo(first)[i] ?? 0));
  expect(new Set(gaps).size).toBeGreaterThan(1);
});
