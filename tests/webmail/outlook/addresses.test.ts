import { expect, test } from 'vitest';
import { newMessageUrl } from '@/webmail/outlook/newMessageUrl';
import { threadUrl } from '@/webmail/outlook/threadUrl';
import { address } from '../../builders/aReading';

const account = address('marta@nerilighting.example');
const anna = address('anna+lampade@vetreriaconti.example');
const threadId = 'AQQkADAwATM3ZmYAZS0y+Njk=/x';

test('a new message is addressed in the account it is for, by its address', () => {
  const subject = 'Le lampade & il montaggio: 50 % + uno?';
  const url = new URL(newMessageUrl({ account, to: anna, subject }));
  expect(url.origin + url.pathname).toBe('https://outlook.office.com/mail/deeplink/compose');
  expect(Object.fromEntries(url.searchParams)).toEqual({ login_hint: account, to: anna, subject });
});

test('no blank of a subject becomes a plus sign, no plus sign a blank', () => {
  const url = newMessageUrl({ account, to: anna, subject: 'due + tre' });
  expect(url).toContain('subject=due%20%2B%20tre');
});

test.each(['outlook.com', 'hotmail.co.uk', 'live.it', 'msn.com'])(
  'a personal account at %s is at home elsewhere',
  (domain) => {
    const personal = `sara@${domain}`;
    const url = new URL(newMessageUrl({ account: address(personal), to: anna, subject: '' }));
    expect(url.origin + url.pathname).toBe('https://outlook.live.com/mail/0/deeplink/compose');
  },
);

test.each(['myoutlook.example', 'live.company.example.it'])(
  'one at %s is no personal account',
  (domain) => {
    const company = `sara@${domain}`;
    const url = newMessageUrl({ account: address(company), to: anna, subject: '' });
    expect(new URL(url).host).toBe('outlook.office.com');
  },
);

test.each([
  ['https://outlook.cloud.microsoft/mail/inbox/id/AAk', 'https://outlook.cloud.microsoft/mail/'],
  ['https://outlook.office365.com/mail/', 'https://outlook.office365.com/mail/'],
  ['https://outlook.live.com/mail/0/', 'https://outlook.live.com/mail/0/'],
  ['https://outlook.office.com.evil.example/mail/', 'https://outlook.office.com/mail/'],
  ['https://mail.google.com/mail/u/0/', 'https://outlook.office.com/mail/'],
])('a tab at %s says where the mailbox is', (tab, home) => {
  expect(newMessageUrl({ account, to: anna, subject: '', tab }).startsWith(home)).toBe(true);
  expect(threadUrl({ account, threadId, tab }).startsWith(home)).toBe(true);
});

test('a conversation is opened by its id, in its account', () => {
  const url = new URL(threadUrl({ account, threadId }));
  expect(url.pathname).toBe(`/mail/deeplink/readconv/${encodeURIComponent(threadId)}`);
  expect(url.searchParams.get('login_hint')).toBe(account);
});
