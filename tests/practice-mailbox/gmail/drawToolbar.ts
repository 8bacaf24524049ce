import type { Thread } from './mail';
import type { App } from './app';
import { icon, type IconName } from './icon';
import { div, make, pressable } from './make';
import { writeRoute, type Route } from './route';

/** The bar over a list or a thread. */
export function drawToolbar(app: App, route: Route, thread: Thread | null): HTMLElement {
  const bar = thread === null ? listButtons(app) : threadButtons(app, route, thread);
  const counter = div(
    'Di',
    div('Dj', ...count(app, route, thread)),
    tool('older', '‹'),
    tool('newer', '›'),
  );
  return make(
    'div',
    { class: 'G-atb D E', gh: 'tm' },
    make('div', { class: 'aqK', gh: 'mtb' }, div('G-tF', ...bar)),
    counter,
  );
}

function tool(name: IconName, label: string, onPress: () => void = () => {}): HTMLElement {
  const attributes = { class: 'T-I J-J5-Ji T-I-ax7 L3', role: 'button', tabindex: '0' };
  const button = make(
    'div',
    { ...attributes, 'aria-label': label, 'data-tooltip': label },
    icon(name),
  );
  return pressable(button, onPress);
}

function listButtons({ words }: App): readonly HTMLElement[] {
  const box = make('div', {
    class: 'T-Jo',
    role: 'checkbox',
    'aria-checked': 'false',
    tabindex: '0',
  });
  return [div('pm-select', box, icon('down')), tool('refresh', '⟳'), tool('more', words.more)];
}

function threadButtons(app: App, { list }: Route, thread: Thread): readonly HTMLElement[] {
  const { words, state, toast } = app;
  const goBack = () => app.goTo(writeRoute({ list, token: null }));
  const archive = () => {
    state.archive(thread.id);
    toast.show({ text: words.archivedToast, undo: { word: words.undo, run: () => {} } });
    goBack();
  };
  const separator = () => div('pm-separator');
  return [
    make('div', { class: 'lS' }, tool('back', `${words.back} ${listName(app, list)}`, goBack)),
    tool('archive', words.archive, archive),
    tool('trash', words.delete),
    separator(),
    tool('unread', words.markUnread),
    tool('clock', words.snooze),
    separator(),
    tool('label', words.labels),
    tool('more', words.more),
  ];
}

function count({ state, words }: App, { list }: Route, thread: Thread | null): readonly string[] {
  const all = state.list(list);
  const total = all.length;
  if (thread === null) return [total === 0 ? '' : `1–${total} ${words.of} ${total}`];
  const place = all.findIndex(({ id }) => id === thread.id);
  return place < 0 ? [] : [`${place + 1} ${words.of} ${total}`];
}

/** What a list is called in the interface's language. */
export function listName({ words }: App, list: string): string {
  const names: Record<string, string> = {
    inbox: words.inbox,
    starred: words.starred,
    snoozed: words.snoozed,
    sent: words.sent,
    drafts: words.drafts,
    all: words.all,
  };
  return names[list] ?? decodeURIComponent(list.split('/')[1] ?? list).replaceAll('+', ' ');
}
