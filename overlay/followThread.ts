import type { PageReading } from '@/domain/mail/reading';
import { askBackground } from '@/messaging/page';
import type { BarState } from '@/messaging/protocol';
import type { Webmail } from '@/webmail/webmail';
import type { LivingScript } from './livingScript';

export interface Followed {
  /** What the page says now. */
  readonly read: () => PageReading;
  /** Reads and reports again, also what has not changed. */
  readonly readAgain: () => void;
}

interface Following {
  readonly webmail: Webmail;
  readonly script: LivingScript;
  /** A new word of the background on what the bar says. */
  readonly onBar: (bar: BarState | null) => void;
  /** The page has moved, what the bar says has not. */
  readonly onMoved: () => void;
}

/** Reads the open thread at each change, tells the background what is new, and hands on what the bar should say. */
export function followThread({ webmail, script, onBar, onMoved }: Following): Followed {
  const read = () => webmail.readPage(document, contextNow());
  let told = '';
  let turn = 0;
  const tell = async (reading: PageReading) => {
    const mine = (turn += 1);
    const answer = await report(reading, script);
    // An answer about a thread that was left meanwhile must not be shown in this one.
    if (mine === turn && answer !== null) onBar(answer.bar);
  };
  const look = () => {
    const reading = read();
    const saying = JSON.stringify(reading);
    if (saying === told) return onMoved();
    told = saying;
    void tell(reading);
  };
  webmail.watchThread(document, look, script.signal);
  return { read, readAgain: () => void tell(read()) };
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

function contextNow() {
  return { url: location.href, zone: Temporal.Now.timeZoneId(), now: Temporal.Now.instant() };
}
