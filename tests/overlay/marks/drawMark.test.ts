import { expect, test, vi } from 'vitest';
import type { Deed } from '@/messaging/protocol';
import { drawMark } from '@/overlay/marks/drawMark';

const deed: Deed = {
  followUpId: 'f-1',
  kind: 'reply',
  words: 'Answer owed',
  openDue: Date.parse('2026-11-13T10:00:00Z'),
  overdue: true,
};

/** The mark's own closed root, as the script that has made it sees it. */
function opened(deed_: Deed) {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const mark = drawMark(deed_, undefined);
  const root = attach.mock.results.at(-1)?.value as ShadowRoot;
  return { ...mark, said: root.lastElementChild };
}

test('a mark names the deed that is due, for eyes and for screen readers', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-19T10:00:00Z') });
  const { said } = opened(deed);
  expect(said?.getAttribute('role')).toBe('img');
  expect(said?.getAttribute('title')).toMatch(/^Answer owed, since Fri,? 13 Nov$/u);
  expect(said?.getAttribute('aria-label')).toBe(said?.getAttribute('title'));
  expect(said?.className).toBe('answer');
  expect(opened({ ...deed, kind: 'custom', words: 'Send the drawing' }).said?.className).toBe(
    'other',
  );
  vi.useRealTimers();
});

test('neither the page nor a copied row learns what it says', () => {
  const { host } = opened({ ...deed, kind: 'custom', words: '<b>Send the drawing</b>' });
  expect(host.shadowRoot).toBeNull();
  expect(host.textContent).toBe('');
  expect(host.getAttributeNames()).toEqual(['data-premura-bar']);
});

test('a mark that says the same stays the same element', () => {
  const first = drawMark(deed, undefined);
  expect(drawMark({ ...deed, followUpId: 'f-2' }, first)).toBe(first);
  expect(drawMark({ ...deed, kind: 'check-in', words: 'Ask if all is well' }, first)).not.toBe(
    first,
  );
});
