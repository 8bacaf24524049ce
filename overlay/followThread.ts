import type { PageReading } from '@/domain/mail/reading';
import { askBackground } from '@/messaging/page';
import type { BarState } from '@/messaging/protocol';
import type { Webmail } from '@/webmail/webmail';
import type { AskedDates } from './AskedDates';
import { contextNow } from './contextNow';
import { isSame } from './isSame';
import type { LivingScript } from './livingScript';

export interface Followed {
  /** What the page says now. */
  readonly read: () => PageReading;
  /** Reads again, and reports what is new. */
  readonly look: () => void;
  /** Reads and reports again, also what has not changed. */
  readonly readAgain: () => void;
  /** What the background says by itself; while it is being asked, it is asked once more instead. */
  readonly take: (bar: BarState | null) => void;
}

interface Following {
  readonly webmail: Webmail;
  readonly script: LivingScript;
  readonly dates: Pick<AskedDates, 'datesIn'>;
  /** A new word of the background on what the bar says. */
  readonly onBar: (bar: BarState | null) => void;
  /** The page has moved, what the bar says has not. */
  readonly onMoved: () => void;
}

/** Reads the open thread at each change, tells the background what is new, and hands on what the bar should say. */
export function followThread(following: Following): Followed {
  const follower = new Follower(following);
  following.webmail.watchThread(document, () => follower.look(), following.script.signal);
  return follower;
}

class Follower implements Followed {
  readonly #following: Following;
  #told: PageReading | null = null;
  #who = '';
  #turn = 0;
  #asked: Promise<unknown> = Promise.resolve();
  #hasBar = false;
  #isWaiting = false;
  #isOutOfDate = false;

  constructor(following: Following) {
    this.#following = following;
  }

  read(): PageReading {
    return this.#following.webmail.readPage(document, contextNow(this.#following.dates));
  }

  readAgain(): void {
    void this.#tell(this.read());
  }

  take(bar: BarState | null): void {
    if (this.#isWaiting) this.#isOutOfDate = true;
    else this.#give(bar);
  }

  look(): void {
    const reading = this.read();
    if (isSame(reading, this.#told)) return this.#following.onMoved();
    this.#told = reading;
    const who = whoIn(reading);
    // The deed of one person never stands over the mail of another, not even while the background is asked.
    if (who !== this.#who && this.#hasBar) this.#give(null);
    this.#who = who;
    void this.#tell(reading);
  }

  async #tell(reading: PageReading): Promise<void> {
    const mine = (this.#turn += 1);
    this.#isWaiting = true;
    // One after the other: what is told again to a background that was stopped must not come after something newer.
    const asked = this.#asked.then(() =>
      mine === this.#turn ? report(reading, this.#following.script) : null,
    );
    this.#asked = asked;
    const answer = await asked;
    // An answer about a thread that was left meanwhile must not be shown in this one.
    if (mine !== this.#turn) return;
    const wasOutOfDate = this.#isOutOfDate;
    this.#isWaiting = this.#isOutOfDate = false;
    // Not heard: it is told again when the page stirs.
    if (answer === null) this.#told = null;
    else this.#give(answer.bar);
    if (wasOutOfDate) this.readAgain();
  }

  #give(bar: BarState | null): void {
    this.#hasBar = bar !== null;
    this.#following.onBar(bar);
  }
}

/** Whose mail is open, and in which thread. */
function whoIn({ account, thread, contact }: PageReading): string {
  return JSON.stringify([account?.address, thread?.id, contact?.address]);
}

/** What the background answered; `null` where it did not. */
async function report(
  reading: PageReading,
  script: LivingScript,
): Promise<{ readonly bar: BarState | null } | null> {
  if (!script.isAlive()) return null;
  try {
    if (reading.view === 'thread') {
      const actId = crypto.randomUUID();
      return { bar: await askBackground('threadOpened', { actId, reading }) };
    }
    await askBackground('threadClosed', {});
    return { bar: null };
  } catch {
    // Refused, or updated while the message was under way: then `isAlive` says so in the bar.
    script.isAlive();
    return null;
  }
}
