import { describe, expect, test } from 'vitest';
import { emailAddress, type EmailAddress } from '@/domain/people/emailAddress';
import { isColleague, isNobodysContact, isOwn } from '@/domain/people/senders';

function address(text: string): EmailAddress {
  const known = emailAddress(text);
  if (known === null) throw new Error(`${text} is no address`);
  return known;
}

describe('behind some addresses sits no person', () => {
  test.each([
    'no-reply@shop.example',
    'noreply@shop.example',
    'No_Reply@shop.example',
    'do-not-reply@shop.example',
    'donotreply+orders@shop.example',
    'noreply-calendar@shop.example',
    'orders.noreply@shop.example',
    'non-rispondere@negozio.example',
    'ne-pas-repondre@magasin.example',
    'mailer-daemon@mail.example',
    'postmaster@mail.example',
    'newsletter@shop.example',
    'news@shop.example',
    'notifications@forum.example',
    'bounces+123@shop.example',
  ])('%s', (text) => {
    expect(isNobodysContact(address(text))).toBe(true);
  });
});

describe('a person is not lost lightly', () => {
  test.each([
    'info@rossi.example',
    'sales@rossi.example',
    'support@rossi.example',
    'anna.news@rossi.example',
    'alerta@rossi.example',
    'nora.reply@rossi.example',
    'no@rossi.example',
    'reply@rossi.example',
    'daemon@rossi.example',
  ])('%s', (text) => {
    expect(isNobodysContact(address(text))).toBe(false);
  });
});

describe('who is a colleague', () => {
  test.each([
    ['ugo@acme.example', 'sara@acme.example', true],
    ['ugo@it.acme.example', 'sara@acme.example', true],
    ['ugo@acme.example', 'sara@mail.acme.example', true],
    ['ugo@notacme.example', 'sara@acme.example', false],
    ['ugo@comune.example.it', 'sara@scuola.example.it', false],
    ['ugo@gmail.com', 'sara@gmail.com', false],
    ['ugo@libero.it', 'sara@libero.it', false],
    ['sara@gmail.com', 'sara@gmail.com', true],
    ['ugo@gmail.com', 'sara@acme.example', false],
  ])('%s for %s: %s', (theirs, account, colleague) => {
    expect(isColleague(address(theirs), address(account))).toBe(colleague);
  });
});

describe('which addresses are the user’s own', () => {
  test.each([
    ['sara.conti@gmail.com', 'saraconti@gmail.com', true],
    ['sara.conti+lamps@gmail.com', 'sara.conti@googlemail.com', true],
    ['sara+lamps@acme.example', 'sara@acme.example', false],
    ['saraconti@acme.example', 'sara.conti@acme.example', false],
  ])('%s for %s: %s', (one, account, own) => {
    expect(isOwn(address(one), address(account))).toBe(own);
  });
});
