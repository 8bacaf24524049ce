import type { App } from './app';
import type { Compose } from './compose';
import { clearDot } from './drawBody';
import { div, make, nextId } from './make';

export type WindowShape = 'docked' | 'minimized' | 'full-screen';

interface WindowActs {
  readonly onShape: (window: ComposeWindow) => void;
  readonly onClose: (window: ComposeWindow) => void;
}

/** The window of a compose: at the foot of the page, folded into its title, or over the whole page. */
export class ComposeWindow {
  /** What stands in a row at the foot of the page; the dialog in it moves out when it takes the whole page. */
  readonly place: HTMLElement;
  readonly dialog: HTMLElement;
  readonly compose: Compose;
  readonly #app: App;
  readonly #acts: WindowActs;
  readonly #title = div('aYF');
  readonly #content: HTMLElement;
  readonly #middle = div('AD');
  readonly #frame: HTMLElement;
  #shape: WindowShape = 'docked';

  constructor(app: App, compose: Compose, acts: WindowActs) {
    this.#app = app;
    this.compose = compose;
    this.#acts = acts;
    const id = nextId();
    const head = div('nH Hy aXJ', div('nH', div('l m', div('k', div('aCk', this.#head(id))))));
    this.#content = div('nH', div('aaZ', compose.root));
    const attributes = { class: 'nH Hd', role: 'dialog', 'aria-labelledby': id };
    this.dialog = make('div', attributes, div('nH'), head, this.#content, div('nH'));
    this.#frame = div('nH', this.dialog);
    this.#middle.append(this.#frame);
    this.place = div('nH nn', this.#middle);
    this.dialog.addEventListener('keydown', ({ key }) => key === 'Escape' && acts.onClose(this));
    this.refresh();
  }

  get shape(): WindowShape {
    return this.#shape;
  }

  /** A folded window keeps its nodes: its fields are 0 by 0 (live facts 2026-06). */
  show(shape: WindowShape): void {
    this.#shape = shape;
    this.#content.style.display = shape === 'minimized' ? 'none' : '';
    this.place.style.display = shape === 'full-screen' ? 'none' : '';
    this.place.dataset['shape'] = shape;
    if (shape !== 'full-screen') this.#middle.append(this.#frame);
    this.#acts.onShape(this);
  }

  /** The node that stands over the page while the compose is as large as it. */
  get frame(): HTMLElement {
    return this.#frame;
  }

  refresh(): void {
    const { subject } = this.compose;
    this.#title.textContent = subject === '' ? this.#app.composes.words.newMessage : subject;
  }

  remove(): void {
    this.place.remove();
    this.#frame.remove();
  }

  #head(id: string): HTMLElement {
    const { words } = this.#app.composes;
    const heading = make('h2', { class: 'a3E' }, div('a3I', words.heading), this.#title);
    const title = make('div', { id, class: 'Hp' }, heading);
    title.addEventListener('click', () => this.#fold());
    const full = () => {
      this.show(this.#shape === 'full-screen' ? 'docked' : 'full-screen');
      this.compose.focus();
    };
    const buttons = [
      this.#button('Hl', words.minimize, () => this.#fold()),
      this.#button('Hq aUG', words.fullScreen, full),
      this.#button('Ha', words.saveAndClose, () => this.#acts.onClose(this)),
    ];
    const row = make('tr', {}, make('td', {}, title), make('td', { class: 'Hm' }, ...buttons));
    return div('nH wKggEb', make('table', { class: 'cf Ht' }, make('tbody', {}, row)));
  }

  #fold(): void {
    this.show(this.#shape === 'minimized' ? 'docked' : 'minimized');
    if (this.#shape === 'docked') this.compose.focus();
  }

  #button(className: string, label: string, run: () => void): HTMLElement {
    const button = make('img', {
      class: className,
      id: nextId(),
      src: clearDot,
      alt: label,
      'aria-label': label,
      'data-tooltip': label,
    });
    button.addEventListener('click', run);
    return button;
  }
}
