import { scheduled } from '@/domain/followUps/scheduled';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { KeptFigure } from '@/domain/figures/keptFigure';
import type { Interaction } from '@/domain/mail/interaction';
import type { Contact } from '@/domain/people/contact';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { firstSettings } from '@/domain/people/settings';
import { rhythmOf } from '@/domain/retention/rhythmOf';
import { contactRow } from '@/storage/contactRow';
import { db } from '@/storage/db';
import { countUsualGap } from '@/storage/usualGap';

const DAY = 86_400_000;
const TOUCHES = 10;
/** The one person whose thread is opened has been in touch so often, whatever the size. */
const TIMELINE = 50;
const AT_ONCE = 2_000;
const ACCOUNT = 'me@nerilighting.example' as EmailAddress;

const settings = firstSettings(Temporal.Now.timeZoneId());
/** The median of the touches below: with another one everybody would be brought up to date while time is taken. */
const USUAL_GAP_DAYS = 26;
const family = ['Conti', 'Rinaldi', 'Krüger', 'Fabbri', 'Meyer', 'Serra', 'Bassi', 'Vanni'];

/** Fills the database with so many people and ten touches each; `due` of them have something overdue. */
export async function seed(people: number, due: number): Promise<void> {
  await db.delete();
  await db.open();
  const now = Temporal.Now.instant();
  for (let first = 0; first < people; first += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, people - first) }, (_, i) =>
      somebody(first + i, now),
    );
    await db.contacts.bulkPut(some.map(({ contact }) => contactRow(contact)));
    await db.interactions.bulkPut(some.flatMap(({ interactions }) => interactions));
  }
  const days = await countUsualGap();
  if (days !== USUAL_GAP_DAYS) throw new Error(`The usual gap is ${days} days`);
  const kept: KeptFigure = { id: 'usual-gap', days, at: now.epochMilliseconds };
  await db.figures.put(kept);
  await overdue(due);
}

/** The first so many people, each with an answer that is owed. */
export async function overdue(people: number): Promise<void> {
  await db.followUps.clear();
  const now = Temporal.Now.instant();
  const rows = Array.from({ length: people }, (_, i) => owed(i, now));
  for (let first = 0; first < people; first += AT_ONCE) {
    await db.followUps.bulkPut(rows.slice(first, first + AT_ONCE));
  }
}

function somebody(nth: number, now: Temporal.Instant) {
  const id = `p${nth}`;
  const interactions = touchesOf(id, nth, now.epochMilliseconds);
  const plain: Contact = {
    id,
    addresses: [addressOf(nth)],
    name: `${family[nth % family.length] ?? ''} ${nth.toString(36)}`,
    followedSince: 1,
    cadenceDays: null,
    language: null,
    formality: null,
    seenTone: null,
    seenSince: 1,
    rhythm: { lastAt: null, oneOffAt: null, coolingAt: null, atRiskAt: null, probablyLostAt: null },
  };
  const facts = { contact: plain, interactions, records: [], settings, now };
  const rhythm = rhythmOf({ ...facts, unsettled: [], someoneElseAt: null }, USUAL_GAP_DAYS);
  return { contact: { ...plain, rhythm }, interactions };
}

/** Four people a company. */
export function addressOf(nth: number): EmailAddress {
  return `p${nth}@firma${Math.floor(nth / 4)}.example` as EmailAddress;
}

function touchesOf(id: string, nth: number, now: number): readonly Interaction[] {
  const gap = 5 + (nth % 40);
  const count = nth === 0 ? TIMELINE : TOUCHES;
  return Array.from({ length: count }, (_, i) => ({
    kind: 'message',
    id: `${ACCOUNT}/m${i}/${id}`,
    contactId: id,
    at: now - (nth % 97) * DAY - (count - i) * gap * DAY,
    direction: i % 2 === 0 ? 'in' : 'out',
    account: ACCOUNT,
    messageId: `m${i}-${id}`,
    threadId: `t${i}-${id}`,
    subject: 'Lieferung',
    asks: false,
  }));
}

function owed(nth: number, now: Temporal.Instant): FollowUp {
  const due = now.subtract({ minutes: 5 + (nth % 10_000) }).toString();
  const plain: FollowUp = {
    id: `reply:${nth}`,
    contactId: `p${nth}`,
    kind: 'reply',
    state: 'open',
    due: { at: due },
    until: null,
    createdAt: now.epochMilliseconds,
    occasion: null,
    topic: null,
    interactionId: null,
    since: now.epochMilliseconds - DAY,
    writtenIn: null,
    notBefore: null,
    closed: null,
  };
  return scheduled(plain, settings.zone);
}
