import type { App } from './app';
import type { PageConfig, Settings } from './config';
import type { Incoming } from './incoming';
import type { Conversation } from './mail';
import type { Change, MailState } from './mailState';

/** What tests and the demo may ask of the open page, as `window.practice`. */
export interface Practice {
  /** A mail comes in now, into a conversation that is open or not; gives its item id. */
  readonly receive: (conversationId: string, mail: Incoming) => string;
  /** Whose conversation the pane shows now, which is not yet the address's or the selected row's. */
  readonly shown: () => string | null;
  readonly conversation: (conversationId: string) => Conversation | null;
  readonly markRead: (conversationId: string) => void;
  /** As in the settings behind the gear. */
  readonly set: (changed: Partial<Settings>) => void;
  /** Time goes by: what was to be sent until then is sent. */
  readonly advance: (milliseconds: number) => void;
}

export function practiceOf({ state, set, desk }: App, shown: () => string | null): Practice {
  return {
    receive: (id, mail) => state.receive(id, mail).id,
    shown,
    conversation: (id) => state.conversation(id) ?? null,
    markRead: (id) => state.markRead(id),
    set,
    advance: (milliseconds) => {
      state.advance(milliseconds);
      desk.sendDue();
    },
  };
}

/** Outlook's own requests go to such an address; what they carry is invented. */
export function tellServer(state: MailState, change: Change): void {
  if (change.isElsewhere === true) return;
  const action =
    change.kind === 'draft-saved' || change.kind === 'sent'
      ? 'UpdateItem'
      : 'ApplyConversationAction';
  const address = `/owa/service.svc?action=${action}&app=Mail&mailbox=${encodeURIComponent(state.me.address)}`;
  void fetch(address, { method: 'POST', body: JSON.stringify(change), keepalive: false });
}

/** What is done in one window of a mailbox is seen in the others: the server tells them, here they tell each other. */
export function shareWithOtherWindows({ account }: PageConfig, state: MailState): void {
  const others = new BroadcastChannel(`practice ${account.me.address}`);
  state.onChange((change) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name
    if (change.isElsewhere !== true) others.postMessage(change);
  });
  others.addEventListener('message', ({ data }: MessageEvent<Change>) => {
    state.put(data.kind, data.conversation, true);
  });
}
