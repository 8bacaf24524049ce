import type { App } from './app';
import { PAGE_LENGTH } from './lists';
import type { Thread } from './mail';
import { MailRow } from './mailRow';
import { div, make } from './make';

export interface MailListOptions {
  readonly app: App;
  readonly list: string;
  /** Beside the reading pane. */
  readonly isNarrow: boolean;
  readonly longest?: number;
  readonly isOneOfMany?: boolean;
  readonly onOpen: (thread: Thread) => void;
}

/** The rows of a list, without anything around them. Rows that are not needed any more wait for later. */
export class MailList {
  readonly element: HTMLElement;
  readonly #options: MailListOptions;
  readonly #table: HTMLTableElement;
  readonly #body = make('tbody');
  readonly #empty: HTMLElement;
  readonly #rows: MailRow[] = [];

  constructor(options: MailListOptions) {
    this.#options = options;
    const attributes = { class: 'F cf zt', role: 'grid', cellpadding: '0' };
    this.#table = make('table', attributes, this.#body);
    this.#empty = div('TC');
    const place = div('', this.#table, this.#empty);
    const list = div(options.isNarrow ? 'ae4 UM aDP' : 'ae4 UM', div('Cp', place));
    this.element = make('div', { class: 'UI', gh: 'tl' }, list);
  }

  show(page: number, openId: string | null): void {
    const { app, list, longest = PAGE_LENGTH, isOneOfMany = false } = this.#options;
    const threads = app.state.list(list).slice((page - 1) * longest, page * longest);
    for (const [i, thread] of threads.entries()) {
      this.#row(i).show({ app, thread, list, isOneOfMany }, thread.id === openId);
    }
    for (const [i, row] of this.#rows.entries()) {
      for (const element of row.elements) this.#keepOrRemove(element, i < threads.length);
    }
    this.#table.style.display = threads.length === 0 ? 'none' : '';
    this.#empty.style.display = threads.length === 0 ? '' : 'none';
    this.#empty.textContent = app.words.empty;
  }

  #row(i: number): MailRow {
    const known = this.#rows[i];
    if (known !== undefined) return known;
    const row = new MailRow(this.#options.isNarrow, this.#options.onOpen);
    this.#rows.push(row);
    return row;
  }

  #keepOrRemove(element: HTMLElement, isNeeded: boolean): void {
    if (!isNeeded) element.remove();
    else if (element.parentElement === null) this.#body.append(element);
  }
}
