import type { BrowserContext, Worker } from 'playwright-core';

/** What the function below leaves where it runs. */
interface Clocked {
  realNow?: () => number;
  clockAhead?: number;
}

/** Runs in a worker or a page: from then on its clock is so many milliseconds ahead of the real one. */
function setClock(ahead: number): void {
  const place = globalThis as Clocked;
  const known = place.realNow;
  const realNow = known ?? Date.now.bind(Date);
  place.realNow = realNow;
  place.clockAhead = ahead;
  if (known !== undefined) return;
  Date.now = () => realNow() + (place.clockAhead ?? 0);
  const clock = Temporal.Now;
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
