import { expect, test } from 'vitest';
import type { TraceEvent } from './traceEvent';
import { traceFacts } from './traceFacts';

const OWN = { data: { url: 'chrome-extension://abc/content.js' } };
const end: TraceEvent = { name: 'bench-end', ph: 'I', ts: 900_000, pid: 1, tid: 1 };

/** An event of the page's main thread: when it begins and how long it takes, in milliseconds. */
function event(
  name: string,
  [from, long = 0]: readonly [number, number?],
  more: Partial<TraceEvent> = {},
): TraceEvent {
  return { name, ph: 'X', ts: from * 1000, dur: long * 1000, pid: 1, tid: 1, ...more };
}

const facts = (...events: readonly TraceEvent[]) => traceFacts([...events, end]);

test('a call of the extension counts once, whatever it calls within', () => {
  const call = event('FunctionCall', [10, 5], { args: OWN });
  const within = event('FunctionCall', [11, 2], { args: OWN });
  expect(facts(event('RunTask', [8, 20]), call, within)).toMatchObject({ all: 20, own: 5 });
});

test('what the page itself calls is not the extension’s', () => {
  const pages = event('FunctionCall', [10, 5], {
    args: { data: { url: 'https://mail.google.com/' } },
  });
  expect(facts(pages).own).toBe(0);
});

test('what follows when a promise is kept is the extension’s', () => {
  expect(facts(event('RunMicrotasks', [10, 3])).own).toBe(3);
});

test('time in which another program had the processor counts for nobody', () => {
  expect(facts(event('FunctionCall', [10, 50], { args: OWN, tdur: 4_000 })).own).toBe(4);
});

test('another thread is not the page’s', () => {
  expect(facts(event('FunctionCall', [10, 5], { args: OWN, tid: 2 })).own).toBe(0);
});

test('a layout in the midst of the extension’s call was forced, one of the browser’s own was not', () => {
  const call = event('FunctionCall', [10, 5], { args: OWN });
  expect(facts(call, event('Layout', [12, 1]), event('Layout', [16, 1])).forced).toBe(1);
});

test('a task is newly long where it would have been short without the extension', () => {
  const call = event('FunctionCall', [10, 20], { args: OWN });
  expect(facts(event('RunTask', [9, 60]), call).longTasks).toBe(1);
  expect(facts(event('RunTask', [9, 90]), call).longTasks).toBe(0);
  expect(facts(event('RunTask', [9, 40]), call).longTasks).toBe(0);
});

test('timers and frames that run are counted', () => {
  expect(
    facts(event('TimerFire', [1]), event('FireAnimationFrame', [2]), event('RunTask', [3])).wakings,
  ).toBe(2);
});

test('each thread has been read at the first mark after it was shown, or not at all', () => {
  const shown = [
    event('bench-shown', [10]),
    event('bench-shown', [100]),
    event('bench-shown', [200]),
  ];
  const read = [event('bench-read 1 3', [12]), event('bench-read 1 3', [14])];
  expect(facts(...shown, ...read, event('bench-read 2 3', [204])).untilRead).toEqual([2, 4]);
});

test('a trace without the benchmark’s last mark is refused', () => {
  expect(() => traceFacts([event('RunTask', [1])])).toThrow('which thread');
});
