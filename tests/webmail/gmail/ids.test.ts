import { describe, expect, test } from 'vitest';
import { idOfPermId, legacyId, loggedId } from '@/webmail/gmail/ids';

describe('an id as Premura keeps it', () => {
  test.each([
    ['189af729deca2ec0', '189af729deca2ec0'],
    ['189AF729DECA2EC0', '189af729deca2ec0'],
    ['undefined', null],
    ['', null],
    [null, null],
    ['thread-f:1773001162527223488', null],
    ['189af729deca2ec0"><script>', null],
  ])('%s is %s', (text, id) => {
    expect(legacyId(text)).toBe(id);
  });
});

describe('a perm id as a legacy one', () => {
  test.each([
    ['thread-f:1773001162527223488', '189af729deca2ec0'],
    ['#msg-f:1773001162527223488', '189af729deca2ec0'],
    ['#msg-a:r-7673660351152959857', null],
    ['thread-a:r-77797987352109418', null],
    ['undefined', null],
    ['thread-f:', null],
    [null, null],
  ])('%s is %s', (text, id) => {
    expect(idOfPermId(text)).toBe(id);
  });
});

test('Gmail’s log labels name thread and message in base64', () => {
  const label =
    '20277; u014N:xr6bB; 1:WyIjdGhyZWFkLWY6MTc3MzAwMTE2MjUyNzIyMzQ4OCIsbnVsbCxudWxsLG51bGwsbnVsbCxudWxsLG51bGwsbnVsbCxudWxsLG51bGwsbnVsbCxudWxsLG51bGwsW11d; 4:WyIjbXNnLWY6MTc3MzAwMTE2MjUyNzIyMzQ4OCIsbnVsbCxbXV0.';
  expect(loggedId(label, 'thread')).toBe('189af729deca2ec0');
  expect(loggedId(label, 'msg')).toBe('189af729deca2ec0');
  expect(
    loggedId('77394; u014N:xr6bB; 11:WyIjbXNnLWE6ci03NjczNjYwMzUxMTUyOTU5ODU3Il0', 'msg'),
  ).toBeNull();
  expect(loggedId('20277; 1:not-base64!', 'thread')).toBeNull();
  expect(loggedId(null, 'thread')).toBeNull();
});
