import { expect, test } from 'vitest';
import { addresses } from '@/webmail/addresses';
import { address } from '../../builders/aReading';

const { newMessageUrl, threadUrl } = addresses.gmail;
const account = address('marta@nerilighting.example');
const anna = address('anna+lampade@vetreriaconti.example');
const threadId = '19aa0c4e1b2d3f40';

test('a new message is addressed in the account it is for, by its address', () => {
  const subject = 'Le lampade & il montaggio: 50 % + uno?';
  const url = new URL(newMessageUrl({ account, to: anna, subject }));
  expect(url.origin + url.pathname).toBe('https://mail.google.com/mail/');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    authuser: account,
    view: 'cm',
    fs: '1',
    tf: '1',
    to: anna,
    su: subject,
  });
});

test('no blank of a subject becomes a plus sign, no plus sign a blank', () => {
  expect(newMessageUrl({ account, to: anna, subject: 'due + tre' })).toContain(
    'su=due%20%2B%20tre',
  );
});

test('a thread is opened in the account it is of', () => {
  expect(threadUrl({ account, threadId })).toBe(
    'https://mail.google.com/mail/?authuser=marta%40nerilighting.example#all/19aa0c4e1b2d3f40',
  );
});

test.each([
  ['the third account', 'https://mail.google.com/mail/u/2/#inbox?compose=new'],
  ['a delegated mailbox', 'https://mail.google.com/mail/u/0/d/AEoRXRQx/#inbox'],
  ['a mailbox opened from a link', 'https://mail.google.com/mail/u/0/?tab=rm#search/lampade'],
])('in a tab of %s nothing is loaded anew', (_what, tab) => {
  expect(threadUrl({ account, threadId, tab })).toBe(`${tab.split('#')[0]}#all/${threadId}`);
});

test.each([
  'https://mail.google.com/mail/u/0/?view=cm&to=a%40b.example',
  'https://mail.google.com/mail/u/0/?ui=2&view=btop#inbox/x',
  'https://mail.google.com/mail/u/0/popout?ver=x#inbox/y',
  'https://calendar.google.com/calendar/u/0/r',
])('%s shows no mailbox to open it in', (tab) => {
  expect(threadUrl({ account, threadId, tab })).toMatch(/^https:.*\/mail\/\?authuser=/u);
});
