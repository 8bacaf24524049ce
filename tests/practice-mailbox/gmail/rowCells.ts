import type { Thread } from './mail';
import type { App } from './app';
import { drawSubject } from './drawSubject';
import { icon } from './icon';
import { participants } from './participants';
import { div, make, nextId, pressable, put } from './make';
import { isRowOfThread } from './singles';

export interface ListedThread {
  readonly app: App;
  readonly thread: Thread;
  /** As in the address: "inbox", "sent". */
  readonly list: string;
  /** In a list beside others on the same page. */
  readonly isOneOfMany?: boolean;
}

export function checkBox(prefix: string): HTMLElement {
  const attributes = { role: 'checkbox', 'aria-checked': 'false', dir: 'ltr', tabindex: '-1' };
  const box = make('div', { class: `${prefix}-jc T-Jo J-J5-Ji`, ...attributes }, div('T-Jo-auh'));
  return pressable(box, (event) => {
    event.stopPropagation();
    box.setAttribute('aria-checked', String(box.getAttribute('aria-checked') !== 'true'));
  });
}

export function star({ app, thread }: ListedThread): HTMLElement {
  const isOn = thread.labels.includes('starred');
  const word = isOn ? app.words.starred : app.words.star;
  const classes = isOn ? 'aXw T-KT T-KT-Jp' : 'aXw T-KT';
  const button = make('span', { class: classes, title: word, 'aria-label': word }, icon('star'));
  return pressable(button, (event) => {
    event.stopPropagation();
    app.state.star(thread.id);
  });
}

/** Who: in *Sent* and *Drafts*-like lists of own mail, to whom. */
export function people({ app, thread, list }: ListedThread): readonly Node[] {
  return participants(app, thread, list === 'sent' || list === 'scheduled');
}

/**
 * Where the thread's ids are: in each row twice, of which one is shown (WEBMAIL, live 2026-06). Among drafts and in multiple
 * inboxes they come a moment after the row (InboxSDK: "it needs a moment").
 */
export function namedSubject({
  app,
  thread,
  list,
  isOneOfMany = false,
}: ListedThread): HTMLElement {
  const subject = make('span', { id: nextId() }, ...drawSubject(thread.subject));
  const name = () => {
    for (const [key, value] of Object.entries(threadIds(thread))) put(subject, key, value);
  };
  const { ids } = app.config.pace;
  if (ids > 0 && (isOneOfMany || list === 'drafts')) window.setTimeout(name, ids);
  else name();
  return subject;
}

export function snippet({ thread, list }: ListedThread): string {
  const waiting = list === 'scheduled' ? thread.scheduled : undefined;
  const last = waiting ?? thread.messages.at(-1) ?? thread.draft ?? thread.scheduled;
  return last?.body.lines.join(' ').slice(0, 160) ?? '';
}

export function labelChips({ thread, list }: ListedThread): readonly HTMLElement[] {
  const own = thread.labels.filter((label) => /^[A-Z]/.test(label));
  const shown = own.filter((label) => list !== `label/${encodeURIComponent(label)}`);
  return shown.map((label) => div('ar', div('at', label)));
}

/** `title` is the whole date; what is shown is short. */
export function time({ app, thread, list }: ListedThread): HTMLElement {
  const { state, dates } = app;
  const at = state.listedAt(thread, list);
  const whole = dates.withWeekday(at);
  const shown = make('span', {}, dates.short(at, state.now()));
  return make('span', { title: whole, id: nextId(), 'aria-label': whole }, shown);
}

function threadIds(thread: Thread) {
  const { whole = thread, draft } = thread;
  const named = isRowOfThread(thread) ? whole : thread;
  const last = named.messages.at(-1)?.id ?? '';
  return {
    'data-thread-id': `#${named.permId}`,
    'data-legacy-thread-id': whole.id,
    'data-legacy-last-message-id': draft?.id ?? last,
    'data-legacy-last-non-draft-message-id': last,
  };
}
