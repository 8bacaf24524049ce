import { browser } from 'wxt/browser';
import { refreshBadge } from './badge';
import { mayNotify } from './mayNotify';
import { notify } from './notify';
import { onNoticeClicked } from './onNoticeClicked';
import { passDay } from './passDay';

/** Notifications and the permission for them, which may come and go while the worker lives. */
export function watchNotices(): void {
  const listen = () =>
    // Without the permission the browser has no such part.
    (browser.notifications as typeof browser.notifications | undefined)?.onClicked.addListener(
      onClicked,
    );
  listen();
  browser.permissions.onAdded.addListener(() => {
    listen();
    void begin();
  });
  browser.permissions.onRemoved.addListener(() => void refreshBadge());
}

function onClicked(id: string): void {
  void onNoticeClicked(id);
}

/** From now on, not of what was before: the user has just been told all of it. */
async function begin(): Promise<void> {
  if (!(await mayNotify())) return;
  await passDay();
  await notify();
  await refreshBadge();
}
