import type { Thread } from './mail';
import type { App } from './app';
import { drawSubject } from './drawSubject';
import { drawToolbar } from './drawToolbar';
import { icon } from './icon';
import { isUnread, lastAt } from './mailState';
import { participants } from './participants';
import { div, make, nextId, pressable, span } from './make';
import { writeRoute, type Route } from './route';

/** A list of threads. Kept in the page when another view is shown, and drawn again when it comes back. */
export class ListView {
  readonly element = make('div', { class: 'BltHke nH oy8Mbf', role: 'main' });
  readonly #app: App;
  readonly #route: Route;

  constructor(app: App, route: Route) {
    this.#app = app;
    this.#route = route;
    this.draw();
  }

  draw(): void {
    const threads = this.#app.state.list(this.#route.list);
    const body = make('tbody', {}, ...threads.map((thread) => this.#row(thread)));
    const table = make('table', { class: 'F cf zt', role: 'grid', cellpadding: '0' }, body);
    const empty = threads.length === 0 ? div('TC', this.#app.words.empty) : table;
    const list = make('div', { class: 'UI', gh: 'tl' }, div('ae4 UM', div('Cp', div('', empty))));
    this.element.replaceChildren(drawToolbar(this.#app, this.#route, null), list);
  }

  #row(thread: Thread): HTMLElement {
    const { app, open } = { app: this.#app, open: () => this.#open(thread) };
    const state = isUnread(thread) ? 'zE' : 'yO';
    const row = make('tr', { class: `zA ${state}`, id: nextId(), tabindex: '-1', role: 'row' });
    row.append(
      make('td', { class: 'PF xY' }),
      make(
        'td',
        { class: 'oZ-x3 xY' },
        make('div', { class: 'oZ-jc T-Jo J-J5-Ji', role: 'checkbox', 'aria-checked': 'false' }),
      ),
      make(
        'td',
        { class: 'apU xY' },
        span(thread.labels.includes('starred') ? 'aXw T-KT T-KT-Jp' : 'aXw T-KT', icon('star')),
      ),
      make(
        'td',
        { class: 'yX xY ' },
        div('yW', ...participants(app, thread, this.#route.list === 'sent')),
      ),
      make('td', { class: 'xY a4W', role: 'gridcell', tabindex: '-1' }, subjectAndSnippet(thread)),
      make('td', { class: 'yf xY ' }, '\u00A0'),
      make('td', { class: 'xW xY ' }, time(app, thread)),
    );
    return pressable(row, open);
  }

  #open({ token }: Thread): void {
    this.#app.goTo(writeRoute({ list: this.#route.list, token }));
  }
}

/** Both lines of a row carry the thread's ids; only one is shown (WEBMAIL: two spans, use .bog). */
function subjectAndSnippet(thread: Thread): HTMLElement {
  const subject = () => make('span', threadIds(thread), ...drawSubject(thread.subject));
  const snippet = thread.messages.at(-1)?.body.lines.join(' ').slice(0, 160) ?? '';
  const line = div(
    'y6',
    span('bog', subject()),
    make('span', { class: 'y2' }, '\u00A0-\u00A0', snippet),
  );
  const second = div('xT', div('y6', span('bqe', subject())));
  second.style.display = 'none';
  return make('div', { class: 'xS', role: 'link' }, div('xT', ...labels(thread), line), second);
}

function threadIds({ id, permId, draft, messages }: Thread) {
  const last = messages.at(-1)?.id ?? '';
  return {
    'data-thread-id': `#${permId}`,
    'data-legacy-thread-id': id,
    'data-legacy-last-message-id': draft?.id ?? last,
    'data-legacy-last-non-draft-message-id': last,
  };
}

function labels(thread: Thread): readonly HTMLElement[] {
  const shown = thread.labels.filter((label) => /^[A-Z]/.test(label));
  return shown.map((label) => div('ar', div('at', label)));
}

function time({ dates, state }: App, thread: Thread): HTMLElement {
  const at = lastAt(thread);
  const whole = dates.withWeekday(at);
  return make(
    'span',
    { title: whole, 'aria-label': whole },
    make('span', {}, dates.short(at, state.now())),
  );
}
