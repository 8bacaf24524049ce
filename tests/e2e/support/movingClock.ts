import type { BrowserContext, Worker } from 'playwright-core';

/** What the functions below find where they run, and leave there. */
declare const globalThis: {
  realNow?: () => number;
  clockAhead?: number;
};

/** Runs in a worker or a page: from then on its clock is so many milliseconds ahead of the real one. */
function setClock(ahead: number): void {
  const known = globalThis.realNow;
  const realNow = known ?? Date.now.bind(Date);
  globalThis.realNow = realNow;
  globalThis.clockAhead = ahead;
  if (known !== undefined) return;
  Date.now = () => realNow() + (globalThis.clockAhead ?? 0);
  const clock = Temporal.Now as {
    -readonly [K in keyof typeof Temporal.Now]: (typeof Temporal.Now)[K];
  };
  clock.instant = () => Temporal.Instant.fromEpochMilliseconds(Date.now());
  clock.zonedDateTimeISO = (zone = clock.timeZoneId()) => clock.instant().toZonedDateTimeISO(zone);
  clock.plainDateISO = (zone = clock.timeZoneId()) => clock.zonedDateTimeISO(zone).toPlainDate();
}

/** One clock for the extension's worker and its pages, ahead of or behind the real one. */
export class MovingClock {
  #ahead: number;

  constructor(start: Temporal.Instant) {
    this.#ahead = start.epochMilliseconds - Date.now();
  }

  readonly now = (): number => Date.now() + this.#ahead;

  /** @returns by how many milliseconds it was moved. */
  moveTo(instant: Temporal.Instant): number {
    const by = instant.epochMilliseconds - this.now();
    this.#ahead += by;
    return by;
  }

  async inWorker(worker: Worker): Promise<void> {
    await worker.evaluate(setClock, this.#ahead);
  }

  /** In every page from its next load on. */
  async inPagesOf(context: BrowserContext): Promise<void> {
    await context.addInitScript(setClock, this.#ahead);
  }
}
