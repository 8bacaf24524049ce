import type { App } from './app';
import type { Scheduled, Thread } from './mail';
import { div, make, pressable, span } from './make';
import { MessageItem } from './messageItem';

/** A mail that waits for its time, as the last of its thread: with the date at which it will go out. */
export function drawWaiting(app: App, thread: Thread, scheduled: Scheduled): HTMLElement {
  const { sendAt: sentAt, ...written } = scheduled;
  const message = { ...written, sentAt, from: app.state.me, unread: false };
  const item = new MessageItem({ app, thread, message, onReply: () => {}, onUnbunch: () => {} });
  item.show('h7');
  const { words } = app.composes;
  const cancel = make(
    'span',
    { class: 'pm-cancel', role: 'button', tabindex: '0' },
    words.cancelSend,
  );
  const when = `${words.scheduledFor} ${app.dates.withWeekday(sentAt)}`;
  const line = div(
    'pm-waiting',
    span('', when),
    pressable(cancel, () => app.composes.cancelSend(thread)),
  );
  item.element.prepend(line);
  return item.element;
}
