import { describe, expect, test } from 'vitest';
import { instantOfId, sentAt } from '@/webmail/gmail/sentAt';
import { showsInstant, showsInstantSomewhere } from '@/webmail/gmail/showsInstant';

const id = '189af729deca2ec0';
const arrival = Temporal.Instant.from('2023-08-01T04:54:31.66Z');

function shownAt(text: string): readonly Temporal.Instant[] {
  return [Temporal.Instant.from(text)];
}

test('an id holds the instant of arrival (WEBMAIL 2.1)', () => {
  expect(instantOfId('189af729deca2ec0').toString()).toMatch(/^2023-08-01T04:54:31/u);
  expect(instantOfId('14a5f1c6f7aeeebc').toString()).toMatch(/^2014-12-18T20:35:06/u);
});

describe('which of id and shown date counts', () => {
  test.each([
    ['they agree to the minute', '2023-08-01T04:54:00Z', 'message id'],
    ['the clocks differ by three minutes', '2023-08-01T04:51:00Z', 'message id'],
    ['the page was shown seven hours east', '2023-08-01T11:54:00Z', 'message id'],
    ['in Nepal, at a quarter past', '2023-08-01T10:39:00Z', 'message id'],
    ['in America', '2023-07-31T21:54:00Z', 'message id'],
    ['delivered two hours and seven minutes late', '2023-08-01T02:47:00Z', 'shown date'],
    ['imported a year later', '2022-08-01T04:54:00Z', 'shown date'],
    ['fifteen hours apart: no zone is', '2023-07-31T13:54:00Z', 'shown date'],
  ])('%s: the %s', (_, shown, readBy) => {
    expect(sentAt(id, shownAt(shown))?.readBy).toBe(readBy);
  });

  test('a date that can be read in two ways is decided by the id, or is none', () => {
    const both = [...shownAt('2023-01-08T04:54:00Z'), ...shownAt('2023-08-01T04:54:00Z')];
    expect(sentAt(id, both)?.readBy).toBe('message id');
    expect(sentAt(null, both)).toBeNull();
    expect(sentAt('14a5f1c6f7aeeebc', both)).toBeNull();
  });

  test('without a readable date the id alone, without an id the date alone', () => {
    expect(sentAt(id, [])?.readBy).toBe('message id alone');
    expect(sentAt(null, shownAt('2023-08-01T04:54:00Z'))?.readBy).toBe('shown date');
    expect(sentAt(null, [])).toBeNull();
  });
});

describe('the numbers of a date tell whether it is an instant', () => {
  test.each([
    ['11:54 1 thg 8, 2023', 'Asia/Ho_Chi_Minh', true],
    ['Aug 1, 2023, 6:54 AM', 'Europe/Rome', true],
    ['١ أغسطس ٢٠٢٣، ٦:٥٤ ص', 'Europe/Rome', true],
    ['1 ส.ค. 2566 11:54', 'Asia/Bangkok', true],
    ['Aug 1, 2023, 6:55 AM', 'Europe/Rome', true],
    ['Aug 1, 2023, 6:54 AM', 'America/New_York', false],
    ['Aug 1, 2022, 6:54 AM', 'Europe/Rome', false],
    ['Aug 2, 2023, 6:54 AM', 'Europe/Rome', false],
    ['Aug 1, 2023', 'Europe/Rome', false],
    ['', 'Europe/Rome', false],
  ])('%s in %s: %s', (shown, zone, shows) => {
    expect(showsInstant(shown, arrival, zone)).toBe(shows);
  });
});

describe('a date in a language that the browser does not know', () => {
  test.each([
    ['2023 წ. 1 აგვ., 11:54', true],
    ['၂၀၂၃၊ ဩ ၁ ၁၁:၅၄', true],
    ['1. ágú. 2023, 10:39', true],
    ['1. ágú. 2023, 11:40', false],
    ['1. ágú. 2021, 11:54', false],
    ['ágú', false],
  ])('%s is the id’s instant in some zone: %s', (shown, shows) => {
    expect(showsInstantSomewhere(shown, arrival)).toBe(shows);
  });
});
