import type { App } from './app';
import type { ComposeRow } from './composeRow';
import type { Person } from './mail';
import { div, make, span } from './make';

const MOST_SUGGESTIONS = 4;

/** People who fit what is typed: options too, but without the attributes of a recipient (live facts 2026-06). */
export class ComposeSuggestions {
  readonly element = make('div', { class: 'aFv', role: 'listbox' });
  readonly #app: App;
  readonly #row: ComposeRow;

  constructor(app: App, row: ComposeRow) {
    this.#app = app;
    this.#row = row;
    this.#draw();
    row.input.addEventListener('input', () => this.#draw());
    row.input.addEventListener('keydown', () => setTimeout(() => this.#draw()));
    row.input.addEventListener('blur', () => setTimeout(() => this.#draw(), 150));
  }

  #draw(): void {
    const typed = this.#row.rest.toLowerCase();
    const fits = ({ name, address }: Person) => `${name} ${address}`.toLowerCase().includes(typed);
    const isWanted = typed.length > 1 && this.#row.input.matches(':focus');
    const people = isWanted ? this.#app.composes.people().filter(fits) : [];
    const options = people.slice(0, MOST_SUGGESTIONS).map((person) => this.#option(person));
    this.element.replaceChildren(...options);
    this.element.style.display = options.length > 0 ? '' : 'none';
    this.#row.input.setAttribute('aria-expanded', String(options.length > 0));
  }

  #option(person: Person): HTMLElement {
    const lines = [div('aFs', person.name), span('aFt', person.address)];
    const option = make(
      'div',
      { role: 'option', class: 'aFr', 'aria-selected': 'false' },
      ...lines,
    );
    // Before the field loses the focus, and makes what was typed into an address.
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
      this.#row.add(person);
      this.#draw();
    });
    return option;
  }
}
