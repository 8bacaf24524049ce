import type { PromiseRecord } from './promise';

/** What the user can say of a promise (DESIGN P6); instants in epoch milliseconds. */
export function keptPromise(promise: PromiseRecord, at: number): PromiseRecord {
  return { ...promise, state: 'kept', closedAt: at };
}

/** *Not yet*: our word is broken until that is told. */
export function brokenPromise(promise: PromiseRecord, at: number): PromiseRecord {
  return { ...promise, brokenAt: promise.brokenAt ?? at };
}

/** No longer wanted by the one to whom it was given. */
export function droppedPromise(promise: PromiseRecord, at: number): PromiseRecord {
  return { ...promise, state: 'dropped', closedAt: at };
}
