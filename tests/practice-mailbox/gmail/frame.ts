import type { App } from './app';
import { drawHeader } from './drawHeader';
import { icon, type IconName } from './icon';
import { listName } from './listName';
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
  readonly #header: HTMLElement[] = [];
  readonly #column = div('aic');

  constructor(app: App) {
    this.#app = app;
    const scroll = div('Tm aeJ', div('aeF', this.place));
    const main = div('nH bkK nn', div('nH', div('nH ar4 z', scroll)));
    this.element = div('nH pm-page', div('no', this.#navigation(), main, this.#apps()));
    this.relabel();
  }

  /** In the language that is set now. */
  relabel(): void {
    for (const old of this.#header.splice(0)) old.remove();
    this.#header.push(drawHeader(this.#app));
    this.element.prepend(...this.#header);
    this.#column.replaceChildren(div('z0', this.#compose()));
  }

  /** Names of lists, their counts, the title of the page. */
  refresh(): void {
    const { state, words } = this.#app;
    const unread = state.unread();
    const counts: Record<string, number> = { inbox: unread, drafts: state.list('drafts').length };
    const waiting = state.scheduled().length > 0 ? ([['scheduled', 'clock']] as const) : [];
    const rows = [...LISTS, ...waiting].map(([list, name]) =>
      this.#listLink(list, name, counts[list] ?? 0),
    );
    const links = this.#labels().map((label) => this.#listLink(label, 'label', 0));
    this.#lists.replaceChildren(...rows, div('aAw', words.labels), ...links);
    document.title = `${this.#titleOf(unread)} - ${state.me.address} - Gmail`;
  }

  #labels(): readonly string[] {
    const all = this.#app.config.account.threads.flatMap(({ labels }) => labels);
    const own = [...new Set(all)].filter((label) => /^[A-Z]/.test(label));
    return own.map((label) => `label/${encodeURIComponent(label)}`);
  }

  #titleOf(unread: number): string {
    const { list, token } = readRoute(location.hash);
    const { state, settings, words } = this.#app;
    const thread = token === null ? undefined : state.threadAt(token);
    if (thread && settings.pane === 'none') return thread.subject;
    const name = listName(words, list);
    return list === 'inbox' && unread > 0 ? `${name} (${unread})` : name;
  }

  #listLink(list: string, name: IconName, count: number): HTMLElement {
    const isHere = readRoute(location.hash).list === list;
    const word = listName(this.#app.words, list);
    const attributes = { href: `#${list}`, class: 'J-Ke n0', tabindex: '-1', title: word };
    const link = make('a', attributes, word);
    const text = div('aio UKr6le', span('nU', link), count > 0 ? div('bsU', String(count)) : null);
    const row = div('TN bzz aHS-bnt', div('qj', icon(name)), text);
    row.addEventListener('click', () => this.#app.goTo(`#${list}`));
    return div('aim', div(isHere ? 'TO nZ aiq' : 'TO', row));
  }

  #compose(): HTMLElement {
    const attributes = { class: 'T-I T-I-KE L3', role: 'button', gh: 'cm', tabindex: '0' };
    const button = make('div', attributes, icon('pen'), this.#app.words.compose);
    const nobody = { to: [], cc: [], bcc: [], subject: '', lines: [] };
    return pressable(button, () => this.#app.composes.open({ ...nobody, as: 'docked' }));
  }

  #navigation(): HTMLElement {
    const attributes = { class: 'aeN WR nH oy8Mbf nn', role: 'navigation' };
    return make('div', attributes, this.#column, div('n3', this.#lists));
  }

  #apps(): HTMLElement {
    const one = (name: IconName) => {
      const attributes = { class: 'aT5-aOt-I', role: 'button', tabindex: '0' };
      return make('div', attributes, icon(name));
    };
    const label = this.#app.words.sidePanel;
    const strip = make(
      'div',
      { class: 'brC-aT5-aOt-Jw', role: 'complementary', 'aria-label': label },
      ...(['calendar', 'bulb', 'check', 'person'] as const).map(one),
      div('pm-separator'),
      one('plus'),
    );
    return div('nH bAw nn aUx', strip);
  }
}
