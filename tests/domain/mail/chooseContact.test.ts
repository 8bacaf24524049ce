import { describe, expect, test } from 'vitest';
import { chooseContact } from '@/domain/mail/chooseContact';
import { outsidersOf } from '@/domain/mail/outsidersOf';
import type { Message, Person, Thread } from '@/domain/mail/reading';
import { emailAddress, type EmailAddress } from '@/domain/people/emailAddress';

function address(text: string): EmailAddress {
  const known = emailAddress(text);
  if (known === null) throw new Error(`${text} is no address`);
  return known;
}

function person(name: string, text: string) {
  return { name, address: address(text) };
}

const me = person('Sara Conti', 'sara@acme.example');
const anna = person('Anna Rossi', 'anna@rossi.example');
const marco = person('Marco Belli', 'marco@belli.example');
const ugo = person('Ugo Neri', 'ugo@acme.example');
const shop = person('Shop', 'no-reply@shop.example');
const unknown: Person = { name: 'Somebody', address: null };

function mail(from: Person, ...to: readonly Person[]): Message {
  return {
    id: null,
    from,
    to,
    cc: [],
    sentAt: null,
    direction: 'unknown',
    expanded: true,
    text: null,
  };
}

function thread(...messages: readonly Message[]): Thread {
  return { id: null, subject: null, messages };
}

function contactOf(...messages: readonly Message[]) {
  const choice = chooseContact(thread(...messages), me.address);
  return 'missing' in choice ? choice.missing : choice.contact.name;
}

describe('whom a thread is with', () => {
  test.each([
    ['who wrote last from outside', [mail(anna, me), mail(marco, me)], 'Marco Belli'],
    ['not the user, who answered', [mail(anna, me), mail(me, anna)], 'Anna Rossi'],
    ['not a colleague who joined in', [mail(anna, me), mail(ugo, me)], 'Anna Rossi'],
    ['not a machine that confirmed', [mail(anna, me), mail(shop, me)], 'Anna Rossi'],
    ['whoever the user wrote to first, before an answer', [mail(me, marco, anna)], 'Marco Belli'],
    ['of the user’s latest mail', [mail(me, marco), mail(me, anna)], 'Anna Rossi'],
    ['colleagues in To passed over', [mail(me, ugo, anna)], 'Anna Rossi'],
    ['who wrote to a colleague of ours', [mail(anna, ugo)], 'Anna Rossi'],
  ] as const)('%s', (_, messages, name) => {
    expect(contactOf(...messages)).toBe(name);
  });
});

describe('a thread that is with nobody', () => {
  test.each([
    ['colleagues among themselves', [mail(ugo, me), mail(me, ugo)], 'nobody from outside'],
    ['a machine', [mail(shop, me)], 'nobody from outside'],
    ['a mail to a machine', [mail(me, shop)], 'nobody from outside'],
    ['no message yet', [], 'nobody from outside'],
    ['the latest sender is not known', [mail(anna, me), mail(unknown, me)], 'unknown sender'],
    [
      'an earlier sender, before my own mail, is not known',
      [mail(unknown, me), mail(me, anna)],
      'unknown sender',
    ],
    ['the first recipient is not known', [mail(me, unknown, anna)], 'unknown recipient'],
  ] as const)('%s', (_, messages, reason) => {
    expect(contactOf(...messages)).toBe(reason);
  });

  test('an unknown sender before a known one changes nothing', () => {
    expect(contactOf(mail(unknown, me), mail(anna, me))).toBe('Anna Rossi');
  });
});

describe('list mail', () => {
  const newsletter = mail(anna, me);

  test('is nobody’s', () => {
    const choice = chooseContact(thread(newsletter), me.address, () => true);
    expect(choice).toEqual({ missing: 'nobody from outside' });
  });

  test('that the user has answered is a conversation', () => {
    const answered = thread(newsletter, mail(me, anna));
    const choice = chooseContact(answered, me.address, (message) => message === newsletter);
    expect(choice).toMatchObject({ contact: anna, saidBy: newsletter });
  });
});

test('the others from outside stand beside, each once, the latest first', () => {
  const all = thread(mail(anna, me, ugo), mail(me, anna, marco), mail(marco, me, shop, unknown));
  expect(outsidersOf(all, me.address)).toEqual([marco, anna]);
});

test('a name that was seen with an address is not lost to a later mail without one', () => {
  const nameless = { name: null, address: anna.address };
  expect(outsidersOf(thread(mail(anna, me), mail(nameless, me)), me.address)).toEqual([anna]);
});
