import type { ComposeWindow } from './composeWindow';
import { div } from './make';

const WINDOW_WIDTH = 530;

/** The row at the foot of the page, and what stands over the page. */
export class ComposeDock {
  readonly #row: HTMLElement;
  readonly #over = div('aSt');
  readonly #shade = div('aSs', this.#over);
  #windows: readonly ComposeWindow[] = [];

  constructor(row: HTMLElement) {
    this.#row = row;
  }

  get windows(): readonly ComposeWindow[] {
    return this.#windows;
  }

  /** Where there is no room for one more the oldest are folded. */
  add(window: ComposeWindow): void {
    this.#windows = [...this.#windows, window];
    this.#row.prepend(window.place);
    const room = Math.max(1, Math.floor(innerWidth / WINDOW_WIDTH));
    const open = this.#windows.filter(({ shape }) => shape === 'docked');
    for (const old of open.slice(0, -room)) old.show('minimized');
  }

  remove(window: ComposeWindow): void {
    window.remove();
    this.#windows = this.#windows.filter((one) => one !== window);
    this.arrange();
  }

  arrange(): void {
    const full = this.#windows.find(({ shape }) => shape === 'full-screen');
    if (full === undefined) return this.#shade.remove();
    if (!this.#shade.isConnected) document.body.append(this.#shade);
    this.#over.replaceChildren(full.frame);
  }

  /** The address names what is open: "new", or a token once it has a recipient (live facts 2026-06). */
  writeAddress(): void {
    const [path = '', query = ''] = location.hash.split('?');
    if (this.#windows.length === 0 && query === '') return;
    const names = this.#windows.map(({ compose }) =>
      compose.recipients.everyone.length > 0 ? compose.seed.token : 'new',
    );
    const asked = names.length > 0 ? `?compose=${names.join('%2C')}` : '';
    const hash = `${path === '' ? '#inbox' : path}${asked}`;
    if (hash !== location.hash) history.replaceState(history.state, '', hash);
  }
}

/** What the page's address wants to be open. */
export function askedComposes(): readonly string[] {
  const [, query = ''] = location.hash.split('?');
  return new URLSearchParams(query).get('compose')?.split(',') ?? [];
}
