import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { i18n } from '#i18n';
import { Bar } from '@/overlay/bar/Bar';
import type { BarState } from '@/messaging/protocol';
import { acts } from './acts';

const calm: BarState = {
  followed: true,
  deed: null,
  lastWordAt: Date.now(),
  noted: null,
};
const sentAt = Date.now();
const noted = { actId: 'a', sentAt, settled: ['reply'], at: sentAt } as const;

let roots: readonly { readonly value: ShadowRoot }[];
let place: HTMLElement;
let bar: Bar;
const hosts = () => [...document.querySelectorAll('[data-premura-bar]')];
const root = () => roots.at(-1)?.value;
const words = () => root()?.querySelector('.say')?.textContent;
const announced = () => root()?.querySelector('[role=status]')?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => work());
  // A closed root is closed for tests too: this looks at it while it is made.
  const spy = vi.spyOn(Element.prototype, 'attachShadow');
  roots = spy.mock.results as never;
  document.body.replaceChildren();
  place = document.body.appendChild(document.createElement('div'));
  bar = new Bar(document, acts);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('what is said in it is closed to the page', () => {
  bar.show(calm, place);
  expect(hosts()[0]?.shadowRoot).toBeNull();
  expect(hosts()[0]?.textContent).toBe('');
});

test('stands once, right under the heading, and leaves nothing behind', () => {
  bar.show(calm, place);
  bar.show({ ...calm, lastWordAt: Date.now() - 86_400_000 }, place);
  expect(hosts()).toEqual([place.nextElementSibling]);
  bar.show(null, place);
  expect(hosts()).toEqual([]);
});

test('comes back where Gmail draws the heading anew, and is not drawn while it stands', () => {
  bar.show(calm, place);
  const drawn = root()?.lastElementChild;
  bar.move(place);
  expect(root()?.lastElementChild).toBe(drawn);
  const styles = vi.spyOn(globalThis, 'getComputedStyle');
  bar.move(place);
  expect(styles).not.toHaveBeenCalled();
  const again = document.createElement('div');
  document.body.replaceChildren(again);
  bar.move(again);
  expect(hosts()).toEqual([again.nextElementSibling]);
});

test('what was noted stands ten seconds and can be undone all the while', () => {
  bar.show({ ...calm, noted }, place);
  expect(words()).toMatch(/^Noted: answered/u);
  expect(announced()).toMatch(/^Noted: answered/u);
  // The thread is read again when Gmail has drawn all of the new message; nothing new is settled then.
  bar.show(calm, place);
  expect(words()).toMatch(/^Noted: answered/u);
  expect(bar.noted).toEqual(noted);
  vi.advanceTimersByTime(10_000);
  expect(words()).toBe('Last word today');
  expect(announced()).toBe('');
  bar.show({ ...calm, noted }, place);
  expect(words()).toBe('Last word today');
});

test('what was noted for one mail is not shown in the next', () => {
  bar.show({ ...calm, noted }, place);
  bar.show(null, place);
  bar.show(calm, place);
  expect(words()).toBe('Last word today');
});

test('a new script takes away what an old one has left', () => {
  bar.show(calm, place);
  bar.show(calm, place);
  const second = document.body.appendChild(document.createElement('div'));
  second.setAttribute('data-premura-bar', '');
  const newer = new Bar(document, acts);
  expect(hosts()).toEqual([]);
  newer.show(calm, place);
  expect(hosts()).toHaveLength(1);
});

test('an old script says so where a mail is open, though the browser has no words for it any more', () => {
  vi.spyOn(i18n, 't').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  bar.sayUpdated(place);
  expect(words()).toBe('Premura was updated: reload this tab');
  expect(announced()).toBe('Premura was updated: reload this tab');
});

test('Enter and space on its buttons are none of Gmail’s shortcuts', () => {
  bar.show(calm, place);
  const heard = vi.fn<(key: string) => void>();
  document.addEventListener('keydown', ({ key }) => heard(key));
  for (const key of ['Enter', ' ', 'n']) {
    hosts()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }
  expect(heard.mock.calls).toEqual([['n']]);
});
