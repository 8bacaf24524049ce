import type { PageConfig } from './config';
import type { Change, MailState } from './mailState';

/** What is done in one window of a mailbox is seen in the others: Gmail's server tells them, here they tell each other. */
export function shareWithOtherWindows({ path }: PageConfig, state: MailState): void {
  const others = new BroadcastChannel(`practice ${path}`);
  state.onChange((change) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name
    if (change.isElsewhere !== true) others.postMessage(change);
  });
  others.addEventListener('message', ({ data }: MessageEvent<Change>) => {
    state.put(data.kind, data.thread, true);
  });
}
