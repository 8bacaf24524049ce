import type { Thread } from './mail';
import type { App } from './app';
import { icon, type IconName } from './icon';
import { listName } from './listName';
import { PAGE_LENGTH } from './lists';
import { div, make, pressable, span } from './make';
import { writeRoute, type Route } from './route';

interface ShownPage {
  readonly route: Route;
  /** Of the whole list. */
  readonly total: number;
}

/** The bar over a list. */
export function drawListToolbar(app: App, shown: ShownPage, onRefresh: () => void): HTMLElement {
  const { words } = app;
  const attributes = { role: 'checkbox', 'aria-checked': 'false', tabindex: '0' };
  const box = make('div', { class: 'T-Jo', 'aria-label': words.select, ...attributes });
  const buttons = [
    div('pm-select', box, icon('down')),
    tool('refresh', words.refresh, onRefresh),
    tool('more', words.more),
  ];
  return bar(buttons, pager(app, shown));
}

/** The bar over an open thread. */
export function drawThreadToolbar(app: App, route: Route, thread: Thread): HTMLElement {
  const place = app.state.list(route.list).findIndex(({ id }) => id === thread.id);
  const total = app.state.list(route.list).length;
  const words = place < 0 ? '' : `${place + 1} ${app.words.of} ${total}`;
  const { older, newer } = app.words;
  const counter = div('Di', div('Dj', words), tool('newer', newer), tool('older', older));
  return bar(threadButtons(app, route, thread), counter);
}

/** Archive and the like; in the reading pane's bar, too. */
function threadButtons(app: App, route: Route, thread: Thread): readonly HTMLElement[] {
  const { words, state, toast } = app;
  const goBack = () => app.goTo(writeRoute({ ...route, token: null }));
  const archive = () => {
    state.archive(thread.id);
    toast.show({
      text: words.archivedToast,
      undo: { word: words.undo, run: () => state.unarchive(thread.id) },
    });
    goBack();
  };
  const separator = () => div('pm-separator');
  const back = tool('back', `${words.back} ${listName(app.words, route.list)}`, goBack);
  return [
    make('div', { class: 'lS' }, back),
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

function bar(buttons: readonly HTMLElement[], counter: HTMLElement): HTMLElement {
  const left = make('div', { class: 'aqK', gh: 'mtb' }, div('G-tF', ...buttons));
  return make('div', { class: 'G-atb D E', gh: 'tm' }, left, counter);
}

/** "1–50 of 312", and the way to the other pages. */
function pager(app: App, { route, total }: ShownPage): HTMLElement {
  const { words, goTo, settings } = app;
  const pages = Math.max(1, Math.ceil(total / PAGE_LENGTH));
  const first = (route.page - 1) * PAGE_LENGTH + 1;
  const last = Math.min(total, route.page * PAGE_LENGTH);
  const format = new Intl.NumberFormat(settings.region);
  const number = (text: string) => make('span', { class: 'ts', dir: 'ltr' }, text);
  const shown = `${format.format(first)}–${format.format(last)}`;
  const range = total === 0 ? [] : [number(shown), ` ${words.of} `, number(format.format(total))];
  const to = (page: number) => () => {
    if (page >= 1 && page <= pages) goTo(writeRoute({ ...route, page, token: null }));
  };
  const newer = tool('newer', words.newer, to(route.page - 1));
  const older = tool('older', words.older, to(route.page + 1));
  if (route.page <= 1) newer.setAttribute('aria-disabled', 'true');
  if (route.page >= pages) older.setAttribute('aria-disabled', 'true');
  return div('Di', div('Dj', span('', ...range)), newer, older);
}

function tool(name: IconName, label: string, onPress: () => void = () => {}): HTMLElement {
  const attributes = { class: 'T-I J-J5-Ji T-I-ax7 L3', role: 'button', tabindex: '0' };
  const labels = { 'aria-label': label, 'data-tooltip': label };
  const button = make('div', { ...attributes, ...labels }, icon(name));
  return pressable(button, onPress);
}
