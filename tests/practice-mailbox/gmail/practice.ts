import type { App } from './app';
import type { PageConfig, Settings } from './config';
import type { Thread } from './mail';
import type { Incoming } from './incoming';
import type { Change } from './mailState';

/** What tests and the demo may ask of the open page, as `window.practice`. */
export interface Practice {
  /** A mail comes in now, into a thread that is open or not; gives its id. */
  readonly receive: (threadId: string, mail: Incoming) => string;
  readonly thread: (threadId: string) => Thread | null;
  readonly markRead: (threadId: string) => void;
  /** As in the settings behind the gear. */
  readonly set: (changed: Partial<Settings>) => void;
  /** Time goes by: what was to be sent until then is sent. */
  readonly advance: (milliseconds: number) => void;
}

export function practiceOf({ state, set, composes }: App): Practice {
  return {
    receive: (threadId, mail) => state.receive(threadId, mail).id,
    thread: (threadId) => state.thread(threadId) ?? null,
    markRead: (threadId) => state.markRead(threadId),
    set,
    advance: (milliseconds) => {
      state.advance(milliseconds);
      composes.sendDue();
    },
  };
}

/** Where Gmail keeps language and account for its own scripts: the page's world only. */
export function globalsOf({ settings, account }: PageConfig): readonly unknown[] {
  const first = [null, null, null, null, `gmail.${settings.language}`];
  return [...first, null, null, null, null, null, account.me.address];
}

/** Gmail's own requests go to such addresses; what they carry is invented. */
export function tellServer({ path }: PageConfig, change: Change): void {
  if (change.isElsewhere === true) return;
  const body = JSON.stringify(change);
  const address = `${path.replace('/mail/', '/sync/')}i/s?rt=r&pt=ji`;
  void fetch(address, { method: 'POST', body });
}
