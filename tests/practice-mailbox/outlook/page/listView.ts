import type { App } from './app';
import { icon } from './icon';
import { div, make, pressable, span } from './make';
import { emptyRow, fillRow, ROW_HEIGHT } from './row';
import { groupOf } from './rowGroups';
import type { Row } from './rows';
import { type Item, VirtualList } from './virtualList';

const FIRST_ROWS = 25;
const MORE_ROWS = 50;
const GROUP_HEIGHT = 34;
const WIDE_HEIGHT = 40;

/** A folder's list. *Sent* and the rest come in portions: the next when the foot of the last is seen. */
export class ListView {
  readonly element: HTMLElement;
  readonly #app: App;
  readonly #list = new VirtualList();
  readonly #box: HTMLElement;
  readonly #heading = span('o-list-title');
  readonly #onOpen: (row: Row) => void;
  #folder = 'inbox';
  #selected: string | null = null;
  #loaded = FIRST_ROWS;
  #isLoading = false;

  constructor(app: App, onOpen: (row: Row) => void) {
    this.#app = app;
    this.#onOpen = onOpen;
    this.#box = make(
      'div',
      { role: 'listbox', 'aria-multiselectable': 'true', class: 'o-listbox' },
      this.#list.scroller,
    );
    const heading = make(
      'div',
      { role: 'heading', 'aria-level': '2', class: 'o-list-head' },
      this.#heading,
    );
    this.element = div(
      'o-list',
      heading,
      make('div', { id: 'MailList', tabindex: '-1', class: 'o-mail-list' }, this.#box),
    );
    this.#list.onEnd(() => this.#more());
  }

  show(folder: string): void {
    this.#folder = folder;
    this.#loaded = FIRST_ROWS;
    this.draw();
    this.#list.scrollTo(0);
  }

  /** The row's id, whose mail is open or is being opened. */
  select(rowId: string | null): void {
    this.#selected = rowId;
    this.draw();
  }

  get folder(): string {
    return this.#folder;
  }

  rowOf(conversationId: string): Row | undefined {
    return this.#rows().find(({ conversation }) => conversation.id === conversationId);
  }

  draw(): void {
    const { words } = this.#app;
    this.#heading.textContent = words[this.#folder as 'inbox'] ?? this.#folder;
    const none = this.#selected === null ? ` ${words.noneSelected}` : '';
    this.#box.setAttribute('aria-label', words.messageList + none);
    this.#list.show(this.#items(this.#rows().slice(0, this.#loaded)));
  }

  #rows(): readonly Row[] {
    return this.#app.state.rows(this.#folder, this.#app.settings.conversations);
  }

  #items(rows: readonly Row[]): readonly Item[] {
    let last = '';
    return rows.flatMap((row) => {
      const group = groupOf(row.at, this.#app);
      const heading = group === last ? [] : [headingItem(group)];
      last = group;
      return [...heading, this.#rowItem(row)];
    });
  }

  #rowItem(row: Row): Item {
    const isWide = this.#app.settings.pane !== 'right';
    const isSelected = row.mails.some(({ rowId }) => rowId === this.#selected);
    const shown = { row, folder: this.#folder, isSelected, isWide };
    return {
      kind: 'row',
      height: isWide ? WIDE_HEIGHT : ROW_HEIGHT,
      make: () => {
        const element = emptyRow();
        return pressable(element, () => this.#open(element));
      },
      fill: (element) => fillRow(element, shown, this.#app),
    };
  }

  /** The node does not know its mail: what stands in it now says it. */
  #open(element: HTMLElement): void {
    const row = this.#rows().find(({ mails }) => mails[0]?.rowId === element.id);
    if (row !== undefined) this.#onOpen(row);
  }

  #more(): void {
    if (this.#isLoading || this.#loaded >= this.#rows().length) return;
    this.#isLoading = true;
    setTimeout(() => {
      this.#isLoading = false;
      this.#loaded += MORE_ROWS;
      this.draw();
    }, this.#app.config.pace.rows);
  }
}

function headingItem(group: string): Item {
  return {
    kind: 'group',
    height: GROUP_HEIGHT,
    make: () => make('div', { tabindex: '-1', class: 'o-group' }),
    fill: (element) => {
      const button = make(
        'button',
        { type: 'button', 'aria-expanded': 'true', class: 'o-group-button' },
        icon('ChevronDownRegular'),
        span('', group),
      );
      element.replaceChildren(button);
    },
  };
}
