import { describe, expect, test } from 'vitest';
import type { Interaction } from '@/domain/mail/interaction';
import { interactionsIn } from '@/domain/mail/interactionsIn';
import { assessRetention } from '@/domain/retention/assess';
import { historyOf } from '@/domain/retention/historyOf';
import { suggested } from '@/domain/followUps/plan';
import { isColleague } from '@/domain/people/senders';
import { looksSeasonal } from '@/domain/retention/looksSeasonal';
import { DAY } from '@/domain/retention/policy';
import { steadyPolicyOf } from '@/domain/retention/policyOf';
import { rhythmOf } from '@/domain/retention/rhythmOf';
import { statusAt } from '@/domain/retention/statusAt';
import type { StatusFacts } from '@/domain/retention/statusFacts';
import { aMessage, anna, aReading, me } from '../../builders/aReading';
import { address } from '../../builders/aReading';
import { aContact } from '../../builders/aContact';
import { aProblem, ofARecord, someRecords } from '../../builders/aRecord';
import { every, mailsOn, noon, rome, someFacts } from '../../builders/someFacts';

/**
 * Every row of STATUS, "What goes wrong, and the answer", by its name; the screen's part of an answer is tested where it
 * is drawn:
 *
 * | row | beside what stands here |
 * |---|---|
 * | August, Christmas, Easter | presets, editable: `time/holidaysIn`, `components/away/AwaySheet` |
 * | seasonal buyer | the offer and its click: `components/contact/ToneBlock` |
 * | no touch | the user's correction: `entrypoints/background/corrections`; senders: `people/senders` |
 * | colleagues | further domains: `entrypoints/background/leftAlone`, `people/leftAloneFaults` |
 * | two addresses | offered by name, by a click: `components/merge/MergeSheet`, `entrypoints/background/merge` |
 * | only seen threads are known | "seen since": `components/contact/ContactView`; paging through Sent: `e2e/first-run` |
 * | everybody outside | no status on their card: `components/contact/ContactView` |
 * | user away for a month | at most N a day: `components/today/TodayView`; `CatchUp`; put off at once: `entrypoints/background/followUps` |
 */

function standing(facts: StatusFacts) {
  const contact = { ...facts.contact, rhythm: rhythmOf(facts, null) };
  return assessRetention(historyOf({ ...facts, contact }), facts.now, steadyPolicyOf(contact));
}
/** What the kept row alone says. */
function kept(facts: StatusFacts, later = facts.now.epochMilliseconds) {
  return statusAt({ ...facts.contact, rhythm: rhythmOf(facts, null) }, later);
}

describe('August, Christmas, Easter', () => {
  const august = { ...rome, away: [{ from: '2026-08-03', to: '2026-08-30' }] };
  const interactions = mailsOn(every(30, '2026-02-01', 6));

  test('days away of the user are no silence', () => {
    const here = standing(someFacts('2026-09-06', { interactions }));
    const away = standing(someFacts('2026-09-06', { interactions, settings: august }));
    expect(Math.round(here.silenceDays ?? 0)).toBe(67);
    expect(Math.round(away.silenceDays ?? 0)).toBe(67 - 28);
    expect([here.status, away.status]).toEqual(['cooling', 'healthy']);
  });

  test('nor are those of the other, who is away until a day; each day counts once', () => {
    const away = [{ from: '2026-08-10', to: '2026-09-05' }];
    const both = someFacts('2026-09-06', { interactions, settings: august, care: { away } });
    expect(Math.round(standing(both).silenceDays ?? 0)).toBe(67 - 34);
  });
});

describe('seasonal buyer', () => {
  const yearly = ['2024-09-10', '2025-09-20', '2026-09-15'];

  test('is offered after two gaps of about a year', () => {
    expect(looksSeasonal(someFacts('2026-09-20', { interactions: mailsOn(yearly) }))).toBe(true);
    const once = mailsOn(yearly.slice(1));
    expect(looksSeasonal(someFacts('2026-09-20', { interactions: once }))).toBe(false);
    const said = { interactions: mailsOn(yearly), care: { isSeasonal: true } };
    expect(looksSeasonal(someFacts('2026-09-20', said))).toBe(false);
  });

  test.each([
    [400, 'healthy'],
    [403, 'cooling'],
    [457, 'cooling'],
    [458, 'at-risk'],
    [548, 'at-risk'],
    [549, 'probably-lost'],
  ])('ticked, after %i days: %s', (days, status) => {
    const today = Temporal.PlainDate.from('2026-09-15').add({ days }).toString();
    const facts = someFacts(today, { interactions: mailsOn(yearly), care: { isSeasonal: true } });
    expect(standing(facts)).toMatchObject({ status, expectedDays: 365 });
    expect(kept(facts)).toBe(status);
  });
});

test('one-off contact: grey, no alarm', () => {
  const facts = someFacts('2026-07-01', { interactions: mailsOn(['2026-01-05']) });
  expect(standing(facts)).toMatchObject({ status: 'one-off', coolingAt: null, atRiskAt: null });
  // No badge: nothing is due with them, ever.
  expect(suggested({ ...facts, closed: [] })).toEqual([]);
  expect(kept(facts, noon('2030-01-01'))).toBe('one-off');
});

test('a person with an order on record is no one-off', () => {
  const records = someRecords.filter(({ kind }) => kind === 'order');
  const facts = someFacts('2026-04-01', { interactions: mailsOn(['2026-01-05']), records });
  expect(standing(facts)).toMatchObject({ status: 'cooling', confidence: 'low' });
  expect(kept(facts)).toBe('cooling');
});

describe('newsletters, no-reply, invoices, > 20 recipients, out-of-office, calendar answers', () => {
  const sentAt = '2026-11-10T09:00:00+01:00';
  const many = Array.from({ length: 21 }, (_, i) => ({
    name: null,
    address: address(`p${i}@vetreriaconti.example`),
  }));
  test.each([
    [
      'no-reply',
      aMessage({ sentAt, from: { name: null, address: address('no-reply@x.example') } }),
    ],
    ['newsletter', aMessage({ sentAt, from: { name: null, address: address('news@x.example') } })],
    ['more than twenty recipients', aMessage({ sentAt, direction: 'out', to: many })],
    ['out of office', aMessage({ sentAt, text: 'Sono fuori ufficio fino al 7 gennaio.' })],
  ])('%s: no touch', (_what, message) => {
    expect(interactionsIn(aReading([message]))).toEqual([]);
  });

  test('a calendar answer: no touch', () => {
    const reading = aReading([aMessage({ sentAt, text: '' })]);
    const thread = {
      id: 't-1',
      subject: 'Accettato: Sopralluogo',
      messages: [aMessage({ sentAt })],
    };
    expect(interactionsIn({ ...reading, thread })).toEqual([]);
  });

  test('what the user says was no contact does not count', () => {
    const [last, ...others] = mailsOn(every(30, '2026-01-05', 6)).toReversed();
    const wrong = { ...last, isNoContact: true } as (typeof others)[number];
    const facts = someFacts('2026-06-10', { interactions: [...others.toReversed(), wrong] });
    expect(standing(facts).lastAt).toBe(noon('2026-05-05'));
    expect(standing(someFacts('2026-06-10')).lastAt).toBe(noon('2026-06-04'));
  });
});

test('shared mailbox (info@, sales@): its rhythm is nobody’s and counts for no median', () => {
  const facts = someFacts('2026-06-10');
  expect(rhythmOf(facts, null).countedDays).toBeCloseTo(30, 0);
  const shared = someFacts('2026-06-10', { care: { isRoleAddress: true } });
  expect(rhythmOf(shared, null).countedDays).toBeUndefined();
});

test('colleagues are no contacts', () => {
  const colleague = { name: 'Carlo', address: address('carlo@nerilighting.example') };
  const message = aMessage({ sentAt: '2026-11-10T09:00:00+01:00', from: colleague });
  expect(interactionsIn(aReading([message]))).toEqual([]);
});

test('of a free-mail domain nobody is a colleague; of the own company everybody, beneath its domain too', () => {
  const isOurs = (theirs: string, ours: string) =>
    isColleague(address(`carlo@${theirs}`), address(`sara@${ours}`));
  expect(isOurs('gmail.com', 'gmail.com')).toBe(false);
  expect(isOurs('libero.it', 'libero.it')).toBe(false);
  expect(isOurs('it.neri.example', 'neri.example')).toBe(true);
});

test('two addresses of one person: of equal names nobody is merged by itself', () => {
  const mail = (from: typeof anna) => aMessage({ sentAt: '2026-11-10T09:00:00+01:00', from });
  const twice = [anna, { ...anna, address: address('anna@libero.example') }];
  const seen = twice.flatMap((from) => interactionsIn(aReading([mail(from)])));
  expect(new Set(seen.map((one) => one.with.address)).size).toBe(2);
});

test('two addresses of one person: what was said on both is one history', () => {
  const [first, second, ...others] = mailsOn(every(30, '2026-01-05', 6));
  const merged = aContact({ addresses: [anna.address, address('a.conti@libero.example')] });
  const facts = someFacts('2026-06-10', {
    contact: merged,
    interactions: [first, second, ...others].filter((one) => one !== undefined),
  });
  expect(standing(facts)).toMatchObject({ gaps: 5, status: 'healthy' });
});

test('phone, meetings, chat: “we spoke” counts as a touch', () => {
  const call: Interaction = {
    kind: 'call',
    id: 'c',
    contactId: 'anna',
    direction: 'both',
    went: 'well',
    said: '',
    at: noon('2026-08-20'),
  };
  const silent = someFacts('2026-09-01');
  expect(standing(silent).status).toBe('at-risk');
  const spoken = { ...silent, interactions: [...silent.interactions, call] };
  expect(standing(spoken)).toMatchObject({ status: 'healthy', lastAt: call.at });
});

test('changed job, bounce: the status stays as it was', () => {
  const care = { addressBrokenAt: noon('2026-06-20') };
  const facts = someFacts('2026-12-01', { care });
  expect(standing(facts)).toMatchObject({
    status: 'healthy',
    reasons: ['rhythm', 'address-broken'],
  });
  expect(kept(facts)).toBe('healthy');
  expect(standing(someFacts('2026-12-01')).status).toBe('probably-lost');
});

test('in cc only: a message counts only if the contact wrote it or is in To of mine', () => {
  const own = aMessage({
    sentAt: '2026-11-10T09:00:00+01:00',
    direction: 'out',
    from: me,
    to: [{ name: 'Bruno', address: address('bruno@fabbri.example') }],
    cc: [anna],
  });
  expect(interactionsIn(aReading([own])).map((one) => one.with.name)).toEqual(['Bruno']);
});

test('everybody outside would get a status: of who is not followed only the last word is kept', () => {
  const facts = { ...someFacts('2026-12-01'), contact: aContact({ followedSince: null }) };
  const none = { oneOffAt: null, coolingAt: null, atRiskAt: null, probablyLostAt: null };
  expect(rhythmOf(facts, null)).toEqual({ lastAt: noon('2026-06-04'), ...none });
});

describe('project ended', () => {
  const work = (endsOn: string | null, startsOn = '2026-01-01') => ({
    ...ofARecord,
    id: endsOn ?? 'open',
    kind: 'expectations' as const,
    work: 'the kiln',
    expects: null,
    wouldDisappoint: null,
    cannotPromise: null,
    weakSpots: [],
    startsOn,
    endsOn,
    noticeOn: null,
    checkpoints: [],
    balancedAt: null,
  });
  const weekly = mailsOn(every(7, '2026-01-05', 20));
  const tiers = { ...rome, intervals: { tiers: { B: 90 } } };
  const care = { tier: 'B' } as const;

  test('the cadence restarts from the tier', () => {
    const running = someFacts('2026-08-01', { interactions: weekly, settings: tiers, care });
    expect(standing(running)).toMatchObject({ status: 'probably-lost' });
    const ended = { ...running, records: [work('2026-05-31')] };
    expect(standing(ended)).toMatchObject({
      status: 'healthy',
      expectedDays: 90,
      reasons: ['rhythm', 'project-ended'],
    });
    expect(Math.round(standing(ended).silenceDays ?? 0)).toBe(62);
    expect(kept(ended)).toBe('healthy');
  });

  test('the first gap is not counted', () => {
    const after = [...weekly, ...mailsOn(['2026-08-01', '2026-09-20'])];
    const facts = someFacts('2026-10-01', { interactions: after, settings: tiers, care });
    expect(standing({ ...facts, records: [work('2026-05-31')] })).toMatchObject({
      gaps: 1,
      touches: 2,
    });
  });

  test('not while another piece of work goes on', () => {
    const facts = someFacts('2026-08-01', { interactions: weekly, care, settings: tiers });
    const records = [work('2026-05-31'), work(null, '2026-03-01')];
    expect(standing({ ...facts, records }).reasons).not.toContain('project-ended');
  });
});

test('user away for a month: the names of that month do not all turn at once', () => {
  const away = { ...rome, away: [{ from: '2026-07-01', to: '2026-07-31' }] };
  const here = rhythmOf(someFacts('2026-06-10'), null).coolingAt ?? 0;
  const then = rhythmOf(someFacts('2026-06-10', { settings: away }), null).coolingAt ?? 0;
  expect((then - here) / DAY).toBeCloseTo(31, 5);
});

test('user away for a month: nobody is to be asked before the user is back', () => {
  const away = { ...rome, away: [{ from: '2026-07-01', to: '2026-08-31' }] };
  const facts = someFacts('2026-06-10', { settings: away });
  const [checkIn] = suggested({ ...facts, closed: [] });
  expect(checkIn?.kind).toBe('check-in');
  expect(checkIn && 'on' in checkIn.due && checkIn.due.on > '2026-08-31').toBe(true);
});

test('a problem open counts beside whatever the rhythm says', () => {
  const facts = someFacts('2026-06-10', { records: [aProblem({ at: noon('2026-06-09') })] });
  expect(standing(facts)).toMatchObject({ status: 'cooling' });
  expect(kept(facts)).toBe('cooling');
  expect(kept(facts, noon('2026-06-08'))).toBe('healthy');
});
