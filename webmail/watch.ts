/**
 * Runs `work` for a change at once, and for all others of the same frame once more in the next: no waiting before the
 * first reading, no reading per mutation. No timer; a hidden tab catches up when it is shown.
 */
export function oncePerFrame(work: () => void, signal: AbortSignal): () => void {
  let isPending = false;
  let isDirty = false;
  const run = () => {
    isPending = true;
    isDirty = false;
    requestAnimationFrame(onFrame);
    work();
  };
  const onFrame = () => {
    isPending = false;
    if (isDirty && !signal.aborted) run();
  };
  return () => {
    if (signal.aborted) return;
    isDirty = true;
    if (!isPending) run();
  };
}

const QUIET = 100;

/** Runs `work` at once, and then when nothing happened for a tenth of a second: a list is filled in many steps. */
export function onceQuiet(work: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    clearTimeout(timer);
    if (signal.aborted) return;
    if (isFirst) work();
    else timer = setTimeout(work, QUIET);
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
