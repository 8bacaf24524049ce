import { describe, expect, test } from 'vitest';
import { emailAddress, isEmailAddress } from '@/domain/people/emailAddress';
import { quickest } from '../../quickest';

describe('one address has one form', () => {
  test.each([
    ['sara@meyer.example', 'sara@meyer.example'],
    ['Sara.Meyer@Meyer.Example', 'sara.meyer@meyer.example'],
    ['  sara@meyer.example\n', 'sara@meyer.example'],
    ['sara+offers@meyer.example', 'sara+offers@meyer.example'],
    ['s@m.example', 's@m.example'],
    ['sara_m-1@mail.eu-west.meyer.example', 'sara_m-1@mail.eu-west.meyer.example'],
    ['2026@365.example', '2026@365.example'],
    ['!#$%&*/=?^`{|}~@meyer.example', '!#$%&*/=?^`{|}~@meyer.example'],
    ['jörg@müller.example', 'jörg@müller.example'],
    ['JÖRG@MÜLLER.EXAMPLE', 'jörg@müller.example'],
    ['jorg@xn--mller-kva.example', 'jorg@xn--mller-kva.example'],
    ["Sinead.O'Brien@Meyer.example", "sinead.o'brien@meyer.example"],
    ['用户@例子.example', '用户@例子.example'],
  ])('%j is kept as %j', (text, kept) => {
    expect(emailAddress(text)).toBe(kept);
    expect(emailAddress(kept)).toBe(kept);
  });
});

describe('what is in doubt is no address', () => {
  test.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['a name', 'Sara Meyer'],
    ['nobody at a company', '@meyer.example'],
    ['somebody nowhere', 'sara@'],
    ['a company without a country', 'sara@meyer'],
    ['two signs', 'sara@old@meyer.example'],
    ['one address after another', 'sara@meyer.example, luca@rossi.example'],
    ['a name before it', 'Sara Meyer <sara@meyer.example>'],
    ['brackets around it', '<sara@meyer.example>'],
    ['a name in quotes', '"sara"@meyer.example'],
    ['a comment', 'sara(sales)@meyer.example'],
    ['a route', '@relay.example:sara@meyer.example'],
    ['a link', 'mailto:sara@meyer.example'],
    ['a number for a domain', 'sara@[192.0.2.1]'],
    ['an empty label', 'sara@meyer..example'],
    ['a dot before the domain', 'sara@.meyer.example'],
    ['a dot after the domain', 'sara@meyer.example.'],
    ['a blank in the middle', 'sara @meyer.example'],
    ['a hard blank in the middle', 'sara\u00a0m@meyer.example'],
    ['a line break in the middle', 'sara@meyer.example\nbcc:luca@rossi.example'],
    ['a backslash', 'sara\\m@meyer.example'],
    ['a path', 'sara@meyer.example/inbox'],
    ['markup', '<img/src=x/onerror=alert(1)>@meyer.example'],
    ['a sign that only looks like @', 'sara＠meyer.example'],
    ['an address turned round in its domain', 'sara@\u202eelpmaxe.reyem'],
    ['an address in quotes', "'sara@meyer.example'"],
    ['an address that begins with a quote', "'sara@meyer.example"],
    ['an address turned round in its name', 'sa\u202era@meyer.example'],
    ['an invisible letter in its name', 'sa\u200bra@meyer.example'],
    ['a control character', 'sa\u0000ra@meyer.example'],
    ['a Kelvin sign for a k', '\u212aarl@meyer.example'],
    ['a long s for an s', '\u017fara@meyer.example'],
    ['wide letters', 'ｓａｒａ@meyer.example'],
    ['half a character', 'sara\ud800@meyer.example'],
    ['an invisible letter in its domain', 'sara@mey\u200ber.example'],
  ])('%s gives none', (_what, text) => {
    expect(emailAddress(text)).toBeNull();
  });

  // RFC 5321, 4.5.3.1.3: 256 octets with the brackets.
  test('the longest address has 254 characters', () => {
    const domain = '@meyer.example';
    const longest = 'a'.repeat(254 - domain.length) + domain;
    expect(emailAddress(longest)).toBe(longest);
    expect(emailAddress(`a${longest}`)).toBeNull();
  });
});

describe('only the kept form counts as an address', () => {
  test.each([
    ['sara@meyer.example', true],
    ['Sara@meyer.example', false],
    [' sara@meyer.example', false],
    ['sara', false],
    [null, false],
    [undefined, false],
    [7, false],
    [['sara@meyer.example'], false],
    [{ toString: () => 'sara@meyer.example' }, false],
  ])('%j: %s', (value, is) => {
    expect(isEmailAddress(value)).toBe(is);
  });
});

// QUALITY sec-5: 64 kB of hostile text within 5 ms. The best of several runs, so that a busy machine does not judge.
test.each([
  ['letters', 'a'.repeat(65_536)],
  ['letters before the sign', `${'a'.repeat(65_000)}@meyer.example`],
  ['signs', '@'.repeat(65_536)],
  ['labels', `sara@${'a.'.repeat(32_700)}example`],
  ['dots', `sara@${'.'.repeat(65_000)}`],
  ['blanks', ' '.repeat(65_536)],
  ['blanks around an address', `${' '.repeat(32_000)}sara@meyer.example${' '.repeat(32_000)}`],
  ['blanks that break off', `${' '.repeat(65_000)}x${' '.repeat(500)}`],
  ['capitals that grow when they become small', 'İ'.repeat(65_536)],
])('64 kB of %s are judged at once', (_what, text) => {
  expect(quickest(() => emailAddress(text))).toBeLessThan(5);
});
