const WARM_UP = 3;
const MEASURED = 7;

/** The best of several runs, in milliseconds, after a warm-up: a busy machine makes some of them slow, never all. */
export function quickest(work: () => unknown): number {
  const times = Array.from({ length: WARM_UP + MEASURED }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times.slice(WARM_UP));
}

/** Four times the text takes four times as long where the work is linear, sixteen times where it is quadratic. */
const BETWEEN = 8;
/** Below this many milliseconds the clock says more about the machine than about the work. */
const TOO_SHORT_TO_JUDGE = 15;

/** How long 64 kB of a piece may take, by what 16 kB of it take, in milliseconds; and how long they do. */
export function timesOf(
  piece: string,
  work: (text: string) => unknown,
): { readonly took: number; readonly most: number } {
  const long = piece.repeat(Math.ceil(65_536 / piece.length));
  const short = long.slice(0, 16_384);
  const most = Math.max(BETWEEN * quickest(() => work(short)), TOO_SHORT_TO_JUDGE);
  return { took: quickest(() => work(long)), most };
}
