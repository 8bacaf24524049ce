import type { App } from './app';
import type { Person } from './mail';
import { div, make, span } from './make';
import { nameOf, namingOf, whole } from './people';

type Field = 'TO' | 'CC' | 'BCC';

interface WellOptions {
  readonly field: Field;
  readonly short: string;
  readonly people: readonly Person[];
  readonly onInput: () => void;
}

const ENDS = new Set(['Enter', ';', ',', 'Tab']);
const ADDRESS = /^(?:(?<name>.*?)\s*<)?(?<address>[^\s<>;,]+@[^\s<>;,]+)>?$/u;
const ZERO_WIDTH = '\u200B';

/** To, Cc or Bcc of a compose: one field in which chips and typed text stand side by side (CAP 2026-10). */
export class RecipientWell {
  readonly element: HTMLElement;
  readonly #app: App;
  readonly #field: HTMLElement;
  readonly #people = new WeakMap<Element, Person>();

  constructor(app: App, { field, short, people, onInput }: WellOptions) {
    this.#app = app;
    const label = { TO: app.words.toField, CC: app.words.ccField, BCC: app.words.bccField }[field];
    this.#field = make('div', {
      'aria-label': label,
      contenteditable: 'true',
      role: 'textbox',
      tabindex: '0',
      'aria-controls': 'FloatingSuggestionsList',
      class: 'o-well-field',
    });
    for (const person of people) this.#add(person);
    const group = make(
      'div',
      { id: `MSG_${short}_${field}`, role: 'group', class: 'o-well-group' },
      this.#field,
    );
    this.element = div(
      'o-well-row',
      make('button', { type: 'button', class: 'o-well-button', tabindex: '-1' }, label),
      group,
    );
    this.#listen(onInput);
  }

  get people(): readonly Person[] {
    const chips = [...this.#field.querySelectorAll('._EType_RECIPIENT_ENTITY')];
    return chips.flatMap((chip) => this.#people.get(chip) ?? []);
  }

  focus(): void {
    this.#field.focus();
  }

  /** What was typed becomes a chip where it is an address; else it stays as it is. */
  resolve(): void {
    const texts = [...this.#field.childNodes].filter((node) => node instanceof Text);
    const typed = texts
      .map(({ data }) => data.replaceAll(ZERO_WIDTH, ''))
      .join('')
      .trim();
    const people = typed === '' ? null : peopleIn(typed);
    if (people === null) return;
    for (const text of texts) text.remove();
    for (const person of people) this.#add(person);
  }

  #listen(onInput: () => void): void {
    this.#field.addEventListener('input', onInput);
    this.#field.addEventListener('blur', () => {
      const before = this.people.length;
      this.resolve();
      if (this.people.length !== before) onInput();
    });
    this.#field.addEventListener('keydown', (event) => {
      if (!ENDS.has(event.key) || event.ctrlKey || event.metaKey) return;
      if (event.key !== 'Tab') event.preventDefault();
      this.resolve();
      onInput();
    });
  }

  #add(person: Person): void {
    const chip = this.#chip(this.#known(person));
    this.#people.set(chip, this.#known(person));
    this.#field.append(ZERO_WIDTH, chip, ZERO_WIDTH);
    const { ownerDocument } = this.#field;
    if (ownerDocument.activeElement === this.#field)
      ownerDocument.getSelection()?.selectAllChildren(this.#field);
    if (ownerDocument.activeElement === this.#field) ownerDocument.getSelection()?.collapseToEnd();
  }

  /** Somebody whose mails are here is named, even when only the address was typed. */
  #known(person: Person): Person {
    if (person.name !== '') return person;
    const mails = this.#app.state.all().flatMap(({ mails: all }) => all);
    const found = mails
      .flatMap(({ from, to }) => [from, ...to])
      .find(({ address }) => address === person.address);
    return found ?? person;
  }

  /** The label is the address, the presence with the name, or both: three forms have been seen (CAP 2026). */
  #chip(person: Person): HTMLElement {
    const { words } = this.#app;
    const { chips } = namingOf(person, this.#app);
    const label = {
      address: person.address,
      full: whole(person),
      name: `${words.presence}${nameOf(person)}`,
    }[chips];
    const seen = chips === 'full' ? whole(person) : nameOf(person);
    lastChip += 1;
    return make(
      'span',
      {
        id: `REK${String(lastChip).padStart(6, '0')}`,
        class: '_Entity _EType_RECIPIENT_ENTITY _EReadonly_1 o-chip',
        contenteditable: 'false',
        draggable: 'true',
        'aria-label': person.name === '' ? person.address : label,
      },
      make('span', { 'aria-hidden': 'true', class: 'o-presence' }),
      span('textContainer-390 individualText-391', seen),
      make('span', { 'aria-hidden': 'true', class: 'o-chip-remove' }, '×'),
    );
  }
}

/** `null` where one of them is no address. */
function peopleIn(typed: string): readonly Person[] | null {
  const parts = typed.split(/[;,]/u).map((part) => ADDRESS.exec(part.trim())?.groups);
  const people = parts.map((part) => ({
    name: part?.['name'] ?? '',
    address: part?.['address'] ?? '',
  }));
  return people.every(({ address }) => address !== '') ? people : null;
}

let lastChip = 69;
