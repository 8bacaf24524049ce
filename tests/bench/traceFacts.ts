import type { TraceEvent } from './traceEvent';

/** What one trace of a tab says. Times in milliseconds of the main thread's own time, where the trace has it. */
export interface TraceFacts {
  /** At work at all. */
  readonly all: number;
  /** At work for the extension: in its scripts, and in what they do as promises are kept. */
  readonly own: number;
  /** How often the extension's script made the browser recompute styles or the layout in the midst of it. */
  readonly forced: number;
  /** How often a timer, an idle callback or a frame's callback ran. */
  readonly wakings: number;
  /** Tasks over 50 ms that would not have been that long without the extension. */
  readonly longTasks: number;
  /** For each thread shown: from then until the extension had read it, as the clock goes; none where it did not say so. */
  readonly untilRead: readonly number[];
}

/** The marks that the benchmark leaves in a page's timeline. */
export const marks = { shown: 'bench-shown', end: 'bench-end', read: 'bench-read' } as const;

const LONG_TASK_MS = 50;
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.run']);
const FORCED = new Set(['Layout', 'UpdateLayoutTree']);
const WAKING = new Set(['TimerFire', 'FireAnimationFrame', 'FireIdleCallback']);

/**
 * @throws where the benchmark's last mark is not there: then it is not known which thread is the page's.
 */
export function traceFacts(events: readonly TraceEvent[]): TraceFacts {
  const main = onMainThread(events);
  const own = outermost(main.filter(isOwn));
  const tasks = outermost(main.filter(({ name }) => name === 'RunTask'));
  return {
    all: sum(tasks),
    own: sum(own),
    forced: main.filter((event) => FORCED.has(event.name) && own.some(around(event))).length,
    wakings: main.filter(({ name }) => WAKING.has(name)).length,
    longTasks: tasks.filter((task) => isNewlyLong(task, own)).length,
    untilRead: untilRead(main),
  };
}

function onMainThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const end = events.find(({ name }) => name === marks.end);
  if (end === undefined) throw new Error('The trace does not say which thread is the page’s');
  return events
    .filter(({ pid, tid, ts }) => pid === end.pid && tid === end.tid && ts <= end.ts)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/** The benchmark's page has no scripts of its own, and keeps no promises but its driver's: what microtasks do is the extension's. */
function isOwn({ name, args }: TraceEvent): boolean {
  if (name === 'RunMicrotasks') return true;
  return SCRIPT.has(name) && (args?.data?.url ?? '').startsWith('chrome-extension:');
}

/** Events that lie within another of the same kind are part of it. They come in the order of their beginning. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let until = 0;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < until) return false;
    until = ts + dur;
    return true;
  });
}

function around({ ts }: TraceEvent): (outer: TraceEvent) => boolean {
  return (outer) => outer.ts <= ts && ts < outer.ts + (outer.dur ?? 0);
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((total, event) => total + atWork(event), 0);
}

/** Another program may have had the processor in between. */
function atWork({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000;
}

function isNewlyLong(task: TraceEvent, own: readonly TraceEvent[]): boolean {
  const within = own.filter((event) => around(event)(task));
  const isLong = atWork(task) > LONG_TASK_MS;
  return isLong && atWork(task) - sum(within) <= LONG_TASK_MS;
}

function untilRead(main: readonly TraceEvent[]): readonly number[] {
  const shown = main.filter(({ name }) => name === marks.shown);
  return shown.flatMap(({ ts }, nth) => {
    const until = shown[nth + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const read = main.find(
      ({ name, ts: at }) => name.startsWith(`${marks.read} `) && at > ts && at < until,
    );
    return read === undefined ? [] : [(read.ts - ts) / 1000];
  });
}
