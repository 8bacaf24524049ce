import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onNameForgotten } from '@/entrypoints/background/names/onNameForgotten';
import { onPersonNamed } from '@/entrypoints/background/names/onPersonNamed';
import { onThreadOpened } from '@/entrypoints/background/onThreadOpened';
import { onUndo } from '@/entrypoints/background/onUndo';
import type { Person } from '@/domain/mail/reading';
import { askPage } from '@/messaging/background';
import { contactByAddress } from '@/storage/contacts';
import { contactsOfName } from '@/storage/contactsOfName';
import { db } from '@/storage/db';
import { historyWith } from '@/storage/interactions';
import { openThreadOfTab } from '@/storage/openThreads';
import { aMessage, address, aReading, me } from '../../builders/aReading';

vi.mock('@/messaging/background', async (real) => ({ ...(await real()), askPage: vi.fn() }));

const page = { from: 'page', tabId: 7 } as const;
const panel = { from: 'extension', tabId: null } as const;
const name = 'Fabbri, Bruno';
const bruno = address('bruno@fabbri.example');
const other = address('b.fabbri@else.example');
let acts = 0;
const act = () => ({ actId: `names-${(acts += 1)}` });
const hoursAgo = (hours: number) => Temporal.Now.instant().subtract({ hours }).toString();

/** A conversation of two mails whose writer is shown by name alone, or as `who`. */
function open(threadId = 't-1', who: Person = { name, address: null }) {
  const isNameOnly = who.address === null;
  const messages = [50, 2].map((hours) =>
    aMessage({
      id: `${threadId}-${hours}`,
      sentAt: hoursAgo(hours),
      from: who,
      direction: isNameOnly ? 'unknown' : 'in',
    }),
  );
  const missing = isNameOnly ? [{ fact: 'contact', reason: 'unknown sender' }] : [];
  const contact = who.address === null ? null : { ...who, address: who.address };
  const reading = aReading(messages, { service: 'outlook', threadId, contact, missing });
  return onThreadOpened({ ...act(), reading }, page);
}

const shown = { account: me.address, threadId: 't-1', name };
const say = async (who = bruno) => {
  const request = { ...act(), ...shown, contactId: `c-${acts}`, address: who };
  await onPersonNamed(request, panel);
  await open();
  return request.actId;
};
const thread = async () => await openThreadOfTab(page.tabId);
const mailsWith = async (who = bruno) => {
  const contact = await contactByAddress(who);
  return contact === undefined ? [] : await historyWith(contact.id);
};

beforeEach(async () => {
  fakeBrowser.permissions.contains = vi.fn(async () => false);
  await db.delete();
  await db.open();
  vi.mocked(askPage).mockReset();
});

test('nothing is kept of a name alone; the panel is told which name it is', async () => {
  await open();
  expect(await thread()).toMatchObject({ contact: null, contactId: null, unnamed: name });
  expect(await db.contacts.count()).toBe(0);
  expect(await db.interactions.count()).toBe(0);
});

test('the user’s answer holds for that conversation: person, touches and card', async () => {
  await open();
  await say();
  const answer = { name, address: bruno, isDropped: false };
  expect(await thread()).toMatchObject({ contact: { address: bruno }, unnamed: null, answer });
  expect(await mailsWith()).toHaveLength(2);
  expect(askPage).toHaveBeenCalledWith(7, 'readAgain', {});
  expect(await contactsOfName('bruno fabbri')).toHaveLength(1);
});

test('another conversation with that name asks again', async () => {
  await open();
  await say();
  await open('t-2');
  expect(await thread()).toMatchObject({ contact: null, unnamed: name, answer: null });
  expect(await mailsWith()).toHaveLength(2);
});

test('taken back, nothing of it stays but the person', async () => {
  await open();
  await say();
  await onNameForgotten({ ...act(), ...shown }, panel);
  await open();
  expect(await thread()).toMatchObject({ contact: null, unnamed: name, answer: null });
  expect(await mailsWith()).toEqual([]);
});

test('taken back while a reading with it is under way, nothing of it stays either', async () => {
  await open();
  await say();
  await Promise.all([open(), onNameForgotten({ ...act(), ...shown }, panel), open()]);
  expect(await mailsWith()).toEqual([]);
});

test('undone, it is as if it had never been said', async () => {
  await open();
  const actId = await say();
  expect(await onUndo({ actId }, panel)).toEqual({ undone: true });
  await open();
  expect(await thread()).toMatchObject({ contact: null, unnamed: name });
  expect(await db.namedPeople.count()).toBe(0);
  expect(await db.interactions.count()).toBe(0);
});

test('answered anew, the mails go over to the other person', async () => {
  await open();
  await say();
  await say(other);
  expect(await mailsWith()).toEqual([]);
  expect(await mailsWith(other)).toHaveLength(2);
});

test('the page shows another address: its own word holds, and it is said that the answer does not', async () => {
  await open();
  await say();
  await open('t-1', { name, address: other });
  expect(await thread()).toMatchObject({
    contact: { address: other },
    answer: { name, address: bruno, isDropped: true },
  });
  expect(await mailsWith()).toEqual([]);
  expect(await mailsWith(other)).toHaveLength(2);
  expect(await db.namedPeople.count()).toBe(0);
});

test('said twice by one message, it is done once', async () => {
  await open();
  const request = { ...act(), ...shown, contactId: 'c-twice', address: bruno };
  await onPersonNamed(request, panel);
  await onPersonNamed(request, panel);
  expect(await db.contacts.count()).toBe(1);
});
