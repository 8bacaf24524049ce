import type { App } from './app';
import { drawListToolbar } from './drawToolbar';
import { listName } from './listName';
import { PAGE_LENGTH } from './lists';
import { MailList } from './mailList';
import { div, make } from './make';
import { writeRoute, type Route } from './route';

/** The lists that the user chose over the inbox, nine mails each as Gmail has it at first, and the inbox. */
const SECTIONS = [
  ['starred', 9],
  ['drafts', 9],
  ['inbox', PAGE_LENGTH],
] as const;

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
    this.#sections = SECTIONS.map(([list, longest]) => this.#section(list, longest));
    const parts = this.#sections.map(({ title, rows }) => {
      const list = make('div', { class: 'BltHke nH oy8Mbf bGI', role: 'main' }, rows.element);
      return div('bGI nH', div('bf5', div('bv9', div('bGC', title, list))));
    });
    this.element.append(this.#bar, ...parts);
    this.draw({ list: 'inbox', page: 1, token: null });
  }

  draw(route: Route): void {
    const refresh = () => this.refresh();
    const total = this.#app.state.list('inbox').length;
    this.#bar.replaceChildren(drawListToolbar(this.#app, { route, total }, refresh));
    for (const { list, title } of this.#sections) {
      title.textContent = listName(this.#app.words, list);
    }
    this.refresh();
  }

  refresh(): void {
    for (const { rows } of this.#sections) rows.show(1, null);
  }

  leave(): void {}

  #section(list: string, longest: number): Section {
    const onOpen = ({ token }: { readonly token: string }) =>
      this.#app.goTo(writeRoute({ list: 'inbox', page: 1, token }));
    const kind = { isNarrow: false, isOneOfMany: true, longest };
    const options = { app: this.#app, list, ...kind, onOpen };
    return { list, title: div('pm-section'), rows: new MailList(options) };
  }
}
