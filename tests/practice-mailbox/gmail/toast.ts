import { div, make, pressable, span } from './make';

interface ToastText {
  readonly text: string;
  /** The word on the link and what it does; none while there is nothing to undo. */
  readonly undo?: ToastLink;
  /** "View message": Gmail has it for new mails, not for answers (live facts 2026-06). */
  readonly view?: ToastLink;
}

interface ToastLink {
  readonly word: string;
  readonly run: () => void;
}

/** The foot of the page in which Gmail says what it did: the same place for sent, discarded and archived mail. */
export class Toast {
  readonly element: HTMLElement;
  readonly #content = div('vh');
  readonly #stay: number;
  #timer = 0;

  constructor(stay: number) {
    this.#stay = stay;
    const attributes = { class: 'b8 UC bAp', role: 'alert', 'aria-live': 'assertive' };
    this.element = make('div', attributes, div('J-J5-Ji', this.#content));
    this.element.style.display = 'none';
  }

  show({ text, undo, view }: ToastText): void {
    const said = span('aT', span('bAq', text));
    if (undo) said.append(span('bAo', '\u00A0', this.#link('link_undo', undo)));
    if (view) said.append(span('bAo', '\u00A0', this.#link('link_vsm', view)));
    this.#content.replaceChildren(said);
    this.element.style.display = '';
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.hide(), this.#stay);
  }

  hide(): void {
    this.element.style.display = 'none';
    this.#content.replaceChildren();
  }

  #link(id: string, { word, run }: ToastLink): HTMLElement {
    const attributes = { class: 'ag a8k', id, role: 'link', tabindex: '0' };
    return pressable(make('span', attributes, word), () => {
      this.hide();
      run();
    });
  }
}
