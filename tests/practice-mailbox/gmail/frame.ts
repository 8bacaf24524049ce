import type { App } from './app';
import { avatar } from './avatar';
import { listName } from './drawToolbar';
import { icon, type IconName } from './icon';
import { div, make, pressable, span } from './make';
import { readRoute } from './route';

const LISTS = [
  ['inbox', 'inbox'],
  ['starred', 'star'],
  ['snoozed', 'clock'],
  ['sent', 'send'],
  ['drafts', 'draft'],
  ['all', 'unread'],
] as const satisfies readonly (readonly [string, IconName])[];

/** Everything around the views: search, account, the column of lists, the strip of apps. */
export class Frame {
  readonly element: HTMLElement;
  readonly place = div('nH');
  readonly #app: App;
  readonly #lists = div('byl');

  constructor(app: App) {
    this.#app = app;
    const main = div(
      'nH bkK nn',
      div('nH', div('nH ar4 z', div('Tm aeJ', div('aeF', this.place)))),
    );
    this.element = div(
      'nH pm-page',
      this.#header(),
      div('no', this.#navigation(), main, this.#apps()),
    );
  }

  /** Names of lists, their counts, the title of the page. */
  refresh(): void {
    const { app, here } = { app: this.#app, here: readRoute(location.hash) };
    const unread = app.state.unread();
    const drafts = app.state.list('drafts').length;
    const counts: Record<string, number> = { inbox: unread, drafts };
    const rows = LISTS.map(([list, name]) => this.#listLink(list, name, counts[list] ?? 0));
    const labels = [...new Set(app.config.account.threads.flatMap((thread) => thread.labels))]
      .filter((label) => /^[A-Z]/.test(label))
      .map((label) => this.#listLink(`label/${encodeURIComponent(label)}`, 'label', 0));
    const title = div('aAw', app.words.labels);
    this.#lists.replaceChildren(...rows, title, ...labels);
    document.title = `${this.#titleOf(here.list, here.token, unread)} - ${app.state.me.address} - Gmail`;
  }

  #titleOf(list: string, token: string | null, unread: number): string {
    const thread = token === null ? undefined : this.#app.state.threadOfToken(token);
    if (thread) return thread.subject;
    const name = listName(this.#app, list);
    return list === 'inbox' && unread > 0 ? `${name} (${unread})` : name;
  }

  #listLink(list: string, name: IconName, count: number): HTMLElement {
    const isHere = readRoute(location.hash).list === list;
    const word = listName(this.#app, list);
    const link = make(
      'a',
      { href: `#${list}`, class: 'J-Ke n0', tabindex: '-1', title: word },
      word,
    );
    const text = div('aio UKr6le', span('nU', link), count > 0 ? div('bsU', String(count)) : null);
    const row = div('TN bzz aHS-bnt', div('qj', icon(name)), text);
    row.addEventListener('click', () => this.#app.goTo(`#${list}`));
    return div('aim', div(isHere ? 'TO nZ aiq' : 'TO', row));
  }

  #header(): HTMLElement {
    const { words } = this.#app;
    const menu = make(
      'div',
      {
        class: 'gb_Ic',
        role: 'button',
        'aria-label': words.mainMenu,
        'aria-expanded': 'true',
        tabindex: '0',
      },
      icon('menu'),
    );
    const mark = make(
      'a',
      { class: 'gb_fe', href: '#inbox', title: 'Gmail' },
      icon('unread'),
      span('', 'Gmail'),
    );
    return make(
      'header',
      { class: 'gb_oa oy8Mbf qp', role: 'banner' },
      div('gb_qd', menu, mark),
      div('gb_ne', this.#search()),
      div('gb_Rd', ...this.#buttons(), this.#account()),
    );
  }

  #search(): HTMLElement {
    const { words, goTo } = this.#app;
    const box = make('input', {
      class: 'gb_De aJh',
      name: 'q',
      placeholder: words.search,
      'aria-label': words.search,
      autocomplete: 'off',
    });
    const form = make(
      'form',
      { role: 'search', class: 'gb_Be', method: 'GET', action: '' },
      icon('search'),
      box,
      icon('tune'),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (box.value.trim() !== '')
        goTo(`#search/${encodeURIComponent(box.value.trim()).replaceAll('%20', '+')}`);
    });
    return form;
  }

  #buttons(): readonly HTMLElement[] {
    const { words } = this.#app;
    const one = (name: IconName, label: string) =>
      make(
        'div',
        { class: 'pm-round', role: 'button', 'aria-label': label, tabindex: '0' },
        icon(name),
      );
    return [one('help', words.support), one('gear', words.settings), one('apps', words.apps)];
  }

  /** Its label ends in "Name (address)" in every language; the words before are the interface's. */
  #account(): HTMLElement {
    const { words, state, config } = this.#app;
    const { name, address } = state.me;
    const label = `${words.account}: ${name}  \n(${address})`;
    const query = location.search;
    const menu = make(
      'div',
      { class: 'gb_Ea', 'aria-label': words.account },
      make('b', {}, address),
      avatar(state.me, 'pm-big'),
      div('pm-hello', name),
      span('pm-manage', words.manage),
    );
    for (const [i, other] of config.otherAccounts.entries()) {
      const number = i < config.accountNumber ? i : i + 1;
      const link = make(
        'a',
        { href: `/mail/u/${number}/${query}`, class: 'pm-account' },
        avatar({ ...other }, 'pm-small'),
        span('', other.name, make('br'), other.address),
      );
      menu.append(link);
    }
    menu.append(
      make(
        'a',
        { href: 'https://accounts.google.com/AddSession?hl=en', class: 'pm-account' },
        icon('plus'),
        words.addAccount,
      ),
    );
    menu.style.display = 'none';
    const href = 'https://accounts.google.com/SignOutOptions?hl=en&service=mail';
    const button = make(
      'a',
      {
        class: 'gb_A gb_Xa gb_Z',
        href,
        role: 'button',
        'aria-label': label,
        'aria-expanded': 'false',
        tabindex: '0',
      },
      avatar(state.me, 'gb_O'),
    );
    button.addEventListener('click', (event) => {
      event.preventDefault();
      menu.style.display = menu.style.display === 'none' ? '' : 'none';
      button.setAttribute('aria-expanded', String(menu.style.display === ''));
    });
    return div('gb_D', button, menu);
  }

  #navigation(): HTMLElement {
    const { words } = this.#app;
    const compose = make(
      'div',
      { class: 'T-I T-I-KE L3', role: 'button', gh: 'cm', tabindex: '0' },
      icon('pen'),
      words.compose,
    );
    const column = div('aic', div('z0', compose));
    return make(
      'div',
      { class: 'aeN WR nH oy8Mbf nn', role: 'navigation' },
      column,
      div('n3', this.#lists),
    );
  }

  #apps(): HTMLElement {
    const one = (name: IconName) =>
      pressable(
        make('div', { class: 'aT5-aOt-I', role: 'button', tabindex: '0' }, icon(name)),
        () => {},
      );
    const strip = make(
      'div',
      { class: 'brC-aT5-aOt-Jw', role: 'complementary', 'aria-label': this.#app.words.sidePanel },
      one('calendar'),
      one('bulb'),
      one('check'),
      one('person'),
      div('pm-separator'),
      one('plus'),
    );
    return div('nH bAw nn aUx', strip);
  }
}
