import { describe, expect, test } from 'vitest';
import { hashedClasses, hashedStyles } from './page/hashedNames';
import { pathTo, placeAt } from './page/route';
import { numberInUrlId, urlIdOf } from './page/urlIds';

describe('addresses', () => {
  test('name the same conversation by other letters each time', () => {
    const ids = Array.from({ length: 50 }, () => urlIdOf(417));
    expect(new Set(ids).size).toBeGreaterThan(45);
    expect(new Set(ids.map(numberInUrlId))).toEqual(new Set([417]));
    expect(numberInUrlId('AAkALgAAAAAAHYQDEapmEc2byACqAC/EWg0A')).toBeNull();
  });

  test.each([
    ['/mail/', { kind: 'folder', folder: 'inbox' }],
    ['/mail', { kind: 'folder', folder: 'inbox' }],
    ['/mail/0/', { kind: 'folder', folder: 'inbox' }],
    ['/mail/sentitems', { kind: 'folder', folder: 'sentitems' }],
    ['/mail/0/inbox/id/AAQ%2Fx%3D', { kind: 'item', folder: 'inbox', urlId: 'AAQ/x=' }],
    ['/mail/id/AAQ%2Fx%3D', { kind: 'item', folder: 'inbox', urlId: 'AAQ/x=' }],
    ['/mail/marta@x.example/archive', { kind: 'folder', folder: 'archive' }],
    ['/mail/deeplink/read/AAk%2Fy', { kind: 'read', itemId: 'AAk/y' }],
    ['/mail/deeplink/readconv/AAQ%2Fz', { kind: 'conversation', conversationId: 'AAQ/z' }],
    ['/mail/deeplink/compose', { kind: 'compose', draftId: null }],
    ['/mail/compose/AAk', { kind: 'compose', draftId: 'AAk' }],
  ])('%s', (path, place) => {
    expect(placeAt(path)).toEqual(place);
  });

  test('at companies say no folder for a mail in the inbox', () => {
    const place = { kind: 'item', folder: 'inbox', urlId: 'a/b=' } as const;
    expect(pathTo('/mail/', place)).toBe('/mail/id/a%2Fb%3D');
    expect(pathTo('/mail/0/', place)).toBe('/mail/0/inbox/id/a%2Fb%3D');
    expect(pathTo('/mail/', { ...place, folder: 'sentitems' })).toBe('/mail/sentitems/id/a%2Fb%3D');
  });
});

test('classes are five letters, the same in nodes and styles, others in another build', () => {
  const [made] = hashedClasses('2026-11', 'o-card').split(' ');
  expect(made).toMatch(/^[a-zA-Z]\w{4}$/u);
  expect(hashedStyles('2026-11', '.o-card { }')).toBe(`.${made} { }`);
  expect(hashedClasses('2027-01', 'o-card')).not.toBe(made);
  expect(hashedClasses('2026-11', 'elementToProof')).toBe('elementToProof');
});
