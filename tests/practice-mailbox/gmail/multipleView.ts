import type { App } from './app';
import { drawListToolbar } from './drawToolbar';
import { listName } from './listName';
import { MailList } from './mailList';
import { div, make } from './make';
import { writeRoute, type Route } from './route';

/** The inbox, and the lists that the user chose beside it. */
const SECTIONS = ['inbox', 'starred', 'drafts'] as const;
const LONGEST_SECTION = 25;

interface Section {
  readonly list: string;
  readonly title: HTMLElement;
  readonly rows: MailList;
}

/** "Multiple inboxes": several lists on one page, each of them a main part of its own (InboxSDK 2023: `.bGI[role=main]`). */
export class MultipleView {
  readonly element = div('nH bGL');
  readonly #app: App;
  readonly #bar = div('nH');
  readonly #sections: readonly Section[];

  constructor(app: App) {
    this.#app = app;
    this.#sections = SECTIONS.map((list) => this.#section(list));
    const parts = this.#sections.map(({ title, rows }) => {
      const list = make('div', { class: 'BltHke nH oy8Mbf bGI', role: 'main' }, rows.element);
      return div('bGI nH', div('bf5', div('bv9', div('bGC', title, list))));
    });
    this.element.append(this.#bar, ...parts);
    this.draw({ list: 'inbox', page: 1, token: null });
  }

  draw(route: Route): void {
    const refresh = () => this.refresh();
    this.#bar.replaceChildren(drawListToolbar(this.#app, route, refresh));
    for (const { list, title } of this.#sections) {
      title.textContent = listName(this.#app.words, list);
    }
    this.refresh();
  }

  refresh(): void {
    for (const { rows } of this.#sections) rows.show(1, null);
  }

  leave(): void {}

  #section(list: string): Section {
    const onOpen = ({ token }: { readonly token: string }) =>
      this.#app.goTo(writeRoute({ list: 'inbox', page: 1, token }));
    const options = { app: this.#app, list, isNarrow: false, longest: LONGEST_SECTION, onOpen };
    return { list, title: div('pm-section'), rows: new MailList(options) };
  }
}
