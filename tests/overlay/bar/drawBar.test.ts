import { beforeEach, expect, test } from 'vitest';
import { type BarView, drawBar } from '@/overlay/bar/drawBar';
import type { BarState } from '@/messaging/protocol';
import { acts } from './acts';

const now = Temporal.ZonedDateTime.from('2026-11-19T10:00[Europe/Rome]').epochMilliseconds;
const DAY = 86_400_000;
const look = { dir: 'ltr', isDark: false } as const;
const calm: BarState = {
  followed: true,
  deed: null,
  lastWordAt: now - 12 * DAY,
  noted: null,
};
const deed = (of: Partial<NonNullable<BarState['deed']>>): BarState => ({
  ...calm,
  deed: {
    followUpId: 'f',
    kind: 'thank-you',
    words: 'Thanks for the call',
    openDue: now + DAY,
    overdue: false,
    ...of,
  },
});

let root: HTMLElement;
const draw = (view: BarView) => root.replaceChildren(drawBar(view, { acts, look, now }));
const drawn = (bar: BarState) => draw({ shows: 'person', bar, message: null });
const words = () => root.querySelector('.say')?.textContent?.trim();
const buttons = () => [...root.querySelectorAll('button')].map((one) => one.textContent?.trim());
const filled = () => [...root.querySelectorAll('button.pri')].map((one) => one.textContent?.trim());

beforeEach(() => {
  root = document.createElement('div');
});

test('names the deed that is due, with one filled button', () => {
  drawn(deed({}));
  expect(words()).toBe('Thanks for the call');
  expect(filled()).toEqual(['Thank']);
  expect(buttons()).toEqual(['Thank', 'We spoke', 'Note']);
});

test('says since when it is late', () => {
  const openDue = Temporal.ZonedDateTime.from('2026-11-13T12:00[UTC]').epochMilliseconds;
  drawn(deed({ kind: 'reply', words: 'Answer owed', overdue: true, openDue }));
  expect(words()).toMatch(/^Answer owed, since .*13/u);
  expect(root.querySelector('.warn')).not.toBeNull();
  expect(filled()).toEqual(['Answer']);
});

test('what fell due today says no date', () => {
  drawn(deed({ overdue: true, openDue: now - 60_000 }));
  expect(words()).toBe('Thanks for the call');
  expect(root.querySelector('.warn')).not.toBeNull();
});

test('a check-in is done by a call, a reminder bears its own words', () => {
  drawn(deed({ kind: 'check-in', words: 'Ask if all is well' }));
  expect(filled()).toEqual(['Call']);
  drawn(deed({ kind: 'custom', words: 'Send the list' }));
  expect(words()).toBe('Send the list');
});

test('when nothing is due it is calm: no verdict, no filled button', () => {
  drawn(calm);
  expect(words()).toBe('Last word 12 days ago');
  expect(filled()).toEqual([]);
  drawn({ ...calm, followed: false });
  expect(words()).toBe('');
  expect(root.querySelectorAll('button.soft, button.pri')).toHaveLength(0);
});

test('what was noted can be undone', () => {
  const noted = { actId: 'a', sentAt: now, settled: ['reply', 'thank-you'], at: now } as const;
  draw({ shows: 'noted', noted });
  expect(words()).toMatch(/^Noted: answered \d+:\d\d.*, thanks done$/u);
  expect(buttons()).toEqual(['Undo']);
});

test('an old script says only that the tab must be reloaded', () => {
  draw({
    shows: 'updated',
    words: { name: 'Premura', updated: 'Reload this tab', reload: 'Reload' },
  });
  expect(words()).toBe('Reload this tab');
  expect(buttons()).toEqual(['Reload']);
});

test('a click that the page has made does nothing', () => {
  drawn(deed({}));
  for (const button of root.querySelectorAll('button')) button.click();
  expect(acts.thank).not.toHaveBeenCalled();
  expect(acts.openPanel).not.toHaveBeenCalled();
});

test('a topic that looks like markup stays text', () => {
  drawn(deed({ kind: 'custom', words: '<img src=x onerror=alert(1)>' }));
  expect(root.querySelector('img')).toBeNull();
  expect(words()).toBe('<img src=x onerror=alert(1)>');
});
