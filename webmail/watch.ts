/** At sixty a second. */
const FRAME = 16;

/**
 * Runs `work` for a change at once, and for all others of the same frame once more in the next: no waiting before the
 * first reading, no reading per mutation. No timer; a hidden tab catches up when it is shown.
 */
export function oncePerFrame(work: () => void, signal: AbortSignal): () => void {
  let last = -FRAME;
  let isPlanned = false;
  const run = () => {
    isPlanned = false;
    if (signal.aborted) return;
    work();
    last = performance.now();
  };
  return () => {
    if (isPlanned) return;
    isPlanned = performance.now() - last < FRAME;
    if (isPlanned) requestAnimationFrame(run);
    else run();
  };
}

const QUIET = 100;

/** Runs `work` at once, and then when nothing happened for a tenth of a second: a list is filled in many steps. */
export function onceQuiet(work: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;
  let last = 0;
  const wait = (span: number) => {
    timer = setTimeout(() => {
      const left = last + QUIET - performance.now();
      timer = undefined;
      if (left > 0) wait(left);
      else work();
    }, span);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (signal.aborted) return;
    last = performance.now();
    if (isFirst) work();
    else if (timer === undefined) wait(QUIET);
    isFirst = false;
  };
}

/** Observes until `signal` is aborted; the returned function stops earlier. */
export function observe(
  node: Node,
  options: MutationObserverInit,
  { onRecords, signal }: { onRecords: (records: MutationRecord[]) => void; signal: AbortSignal },
): () => void {
  const observer = new MutationObserver(onRecords);
  observer.observe(node, options);
  const stop = () => observer.disconnect();
  signal.addEventListener('abort', stop, { once: true });
  return () => {
    stop();
    signal.removeEventListener('abort', stop);
  };
}
