import type { App } from './app';
import { newChip, oldChip } from './composeChip';
import { personFrom } from './composePerson';
import { composeSettings } from './composeSettings';
import { ComposeSuggestions } from './composeSuggestions';
import type { Person } from './mail';
import { div, make, nextId, span } from './make';

export type RowName = 'to' | 'cc' | 'bcc';

const ENDS_AN_ADDRESS = new Set(['Enter', ',', ';', 'Tab']);

interface RowOptions {
  readonly app: App;
  readonly name: RowName;
  readonly isInline: boolean;
  readonly people: readonly Person[];
  readonly onChange: () => void;
}

/** To, Cc or Bcc: chips, and a field that makes an address typed into one more chip. */
export class ComposeRow {
  readonly element: HTMLTableRowElement;
  readonly input: HTMLInputElement | HTMLTextAreaElement;
  /** Where the links that add Cc and Bcc stand. */
  readonly end = div('aA6');
  readonly #options: RowOptions;
  readonly #chips: HTMLElement;
  #people: readonly Person[];

  constructor(options: RowOptions) {
    this.#options = options;
    this.#people = options.people;
    const isOld = composeSettings.chips === 'old';
    this.input = isOld ? this.#oldInput() : this.#newInput();
    this.#chips = isOld ? div('oj-chips') : div('');
    this.element = isOld ? this.#drawOld() : this.#drawNew();
    this.element.style.display = this.#isNeeded ? '' : 'none';
    this.#drawChips();
    this.#listen();
  }

  get people(): readonly Person[] {
    return this.#people;
  }

  /** What was typed and is no address. */
  get rest(): string {
    return this.input.value.trim();
  }

  show(): void {
    this.element.style.display = '';
  }

  /** Makes a chip of what was typed, where it is an address. */
  commit(): void {
    const known = this.#options.app.composes.people();
    const typed = this.rest.split(/[,;]/u).map((text) => text.trim());
    const people = typed.map((text) => personFrom(text, known));
    const found = people.filter((one) => one !== null);
    this.input.value = typed.filter((_, i) => people[i] === null).join(', ');
    if (found.length > 0) this.#set([...this.#people, ...found]);
  }

  add(person: Person): void {
    this.input.value = '';
    this.#set([...this.#people, person]);
  }

  get #isNeeded(): boolean {
    return this.#options.name === 'to' || this.#people.length > 0;
  }

  #set(people: readonly Person[]): void {
    this.#people = people;
    this.#drawChips();
    this.#options.onChange();
  }

  #drawChips(): void {
    const draw = composeSettings.chips === 'old' ? oldChip : newChip;
    const { name: row, app } = this.#options;
    const chips = this.#people.map((person) => {
      const onRemove = () => this.#set(this.#people.filter((one) => one !== person));
      return draw({ person, row, removeLabel: app.composes.words.remove, onRemove });
    });
    this.#chips.replaceChildren(...chips);
  }

  #listen(): void {
    this.input.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && !event.ctrlKey && !event.metaKey) this.#onKey(event);
    });
    this.input.addEventListener('blur', () => this.commit());
    this.input.addEventListener('paste', () => setTimeout(() => this.commit()));
  }

  #onKey(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'Backspace' && this.input.value === '') this.#set(this.#people.slice(0, -1));
    if (!ENDS_AN_ADDRESS.has(key) || this.rest === '') return;
    if (key !== 'Tab') event.preventDefault();
    this.commit();
  }

  get #label(): string {
    const { app, name } = this.#options;
    return app.composes.words[name];
  }

  get #fullLabel(): string {
    const { app, name } = this.#options;
    return app.composes.words[`${name}Recipients`];
  }

  #newInput(): HTMLInputElement {
    return make('input', {
      id: nextId(),
      class: 'agP aFw',
      'peoplekit-id': 'BbVjBd',
      autocomplete: 'off',
      autocapitalize: 'off',
      autocorrect: 'off',
      spellcheck: 'false',
      'aria-label': this.#fullLabel,
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      size: '0',
      type: 'text',
      role: 'combobox',
      tabindex: '1',
    });
  }

  #oldInput(): HTMLTextAreaElement {
    const { name } = this.#options;
    return make('textarea', {
      rows: '1',
      id: nextId(),
      class: 'vO',
      name,
      spellcheck: 'false',
      autocomplete: 'false',
      tabindex: '1',
      dir: 'ltr',
      'aria-label': this.#label,
      role: 'combobox',
      'aria-autocomplete': 'list',
    });
  }

  /** The depth at which InboxSDK finds chips: four nodes over the list, two under it; one more in a reply. */
  #drawNew(): HTMLTableRowElement {
    const { name, isInline, app } = this.#options;
    const list = make(
      'div',
      { role: 'listbox', 'aria-label': this.#fullLabel },
      div('', this.#chips),
    );
    const suggestions = new ComposeSuggestions(app, this);
    const inner = div('', div('afp', list, this.input, suggestions.element));
    const kit = make('div', { 'peoplekit-id': 'ubaLBe' }, inner);
    const labelled = make('div', { 'aria-label': this.#fullLabel }, kit);
    const row = make('div', { class: 'anm', name }, isInline ? div('aUy', labelled) : labelled);
    return this.#drawRow(div('', div('', row, this.end)));
  }

  #drawOld(): HTMLTableRowElement {
    const hidden = make('input', { class: 'wA', tabindex: '-1', 'aria-hidden': 'true' });
    return this.#drawRow(div('oj', div('wO nr', hidden, this.#chips, this.input, this.end)));
  }

  #drawRow(content: HTMLElement): HTMLTableRowElement {
    const label = span('gO aQY', this.#label);
    const cells = [
      make('td', { class: 'ok' }, div('o1', label)),
      make('td', { class: 'eV' }, content),
    ];
    return make('tr', { class: 'bzf' }, ...cells);
  }
}
