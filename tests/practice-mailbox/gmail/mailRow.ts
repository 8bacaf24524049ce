import { drawNarrowRow, drawRow } from './drawRow';
import { isUnread } from './lists';
import type { Thread } from './mail';
import { make, named, nextId, pressable, put } from './make';
import type { ListedThread } from './rowCells';

const NARROW = ['zA apv', 'zA apv', 'zA apv apw'];

/**
 * One row of a list. Its node stays, and is filled anew for another mail when the list is paged or refreshed; a mail that
 * was only read changes classes.
 */
export class MailRow {
  /** One <tr>; beside the reading pane three. */
  readonly elements: readonly HTMLTableRowElement[];
  readonly #isNarrow: boolean;
  #thread: Thread | null = null;
  #content = '';

  constructor(isNarrow: boolean, onOpen: (thread: Thread) => void) {
    this.#isNarrow = isNarrow;
    const attributes = { tabindex: '-1', role: 'row' };
    const [first, ...rest] = isNarrow ? NARROW : ['zA'];
    this.elements = [
      make('tr', { class: first ?? 'zA', id: nextId(), ...attributes }),
      ...rest.map((classes) => make('tr', { class: classes })),
    ];
    for (const element of this.elements) {
      pressable(element, () => this.#thread && onOpen(this.#thread));
    }
  }

  get threadId(): string | null {
    return this.#thread?.id ?? null;
  }

  show(of: ListedThread, isOpen: boolean): void {
    this.#thread = of.thread;
    const content = contentOf(of);
    if (content !== this.#content) this.#fill(of);
    this.#content = content;
    this.#mark(isUnread(of.thread), isOpen);
  }

  #fill(of: ListedThread): void {
    const rows = this.#isNarrow ? drawNarrowRow(of) : drawRow(of);
    for (const [i, element] of this.elements.entries()) element.replaceChildren(...(rows[i] ?? []));
  }

  /** Read and open are classes of the same nodes. */
  #mark(unread: boolean, isOpen: boolean): void {
    const base = this.#isNarrow ? NARROW : ['zA'];
    for (const [i, element] of this.elements.entries()) {
      const classes = [base[i], unread ? 'zE' : 'yO', isOpen ? 'aps' : ''];
      put(element, 'class', classes.filter(Boolean).join(' '));
    }
    for (const name of this.elements[0]?.querySelectorAll('[email]') ?? []) {
      name.classList.toggle(named('zF'), unread);
      name.classList.toggle(named('yP'), !unread);
    }
  }
}

/** What is drawn in the row, apart from what its classes say. */
function contentOf({ app, thread, list }: ListedThread): string {
  const { state, dates, settings } = app;
  const { id, messages, draft, labels, subject } = thread;
  const shown = dates.short(state.listedAt(thread, list), state.now());
  return [
    id,
    messages.at(-1)?.id,
    messages.length,
    draft?.id,
    subject,
    labels,
    shown,
    settings.language,
  ].join('\n');
}
