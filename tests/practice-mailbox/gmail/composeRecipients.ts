import type { App } from './app';
import { summaryName } from './composeChip';
import { ComposeRow, type RowName } from './composeRow';
import type { Person } from './mail';
import { make, nextId, pressable, span } from './make';

const NAMES = ['to', 'cc', 'bcc'] as const satisfies readonly RowName[];

type People = Readonly<Record<RowName, readonly Person[]>>;

interface RecipientsOptions {
  readonly app: App;
  readonly isInline: boolean;
  readonly people: People;
  readonly onChange: () => void;
}

/** To, Cc and Bcc. While the writer is elsewhere they are folded into one line of names; the rows are there, hidden. */
export class ComposeRecipients {
  readonly rows: HTMLElement;
  readonly summary: HTMLElement;
  readonly #app: App;
  readonly #fields: Readonly<Record<RowName, ComposeRow>>;
  readonly #names = make('div', { id: nextId(), class: 'oL aDm az9' });

  constructor({ app, isInline, people, onChange }: RecipientsOptions) {
    this.#app = app;
    const changed = () => {
      this.#drawSummary();
      onChange();
    };
    const row = (name: RowName) =>
      new ComposeRow({ app, name, isInline, people: people[name], onChange: changed });
    this.#fields = { to: row('to'), cc: row('cc'), bcc: row('bcc') };
    this.#fields.to.end.append(this.#link('cc', 'pE'), this.#link('bcc', 'pB'));
    const body = make(
      'tbody',
      { class: 'bze' },
      ...NAMES.map((name) => this.#fields[name].element),
    );
    const table = make('table', { class: 'GS', tabindex: '-1' }, body);
    this.rows = make('div', { class: 'fX aXjCH', id: nextId() }, table);
    this.summary = make('div', { class: 'aoD hl', tabindex: '1', id: nextId() }, this.#names);
    this.summary.addEventListener('focus', () => this.open());
    this.#drawSummary();
    this.fold();
  }

  get people(): People {
    const { to, cc, bcc } = this.#fields;
    return { to: to.people, cc: cc.people, bcc: bcc.people };
  }

  get everyone(): readonly Person[] {
    return NAMES.flatMap((name) => this.people[name]);
  }

  /** What was typed into one of the rows and is no address. */
  get rest(): string {
    return NAMES.map((name) => this.#fields[name].rest).join('');
  }

  commit(): void {
    for (const name of NAMES) this.#fields[name].commit();
  }

  open(): void {
    this.rows.style.display = '';
    this.summary.style.display = 'none';
    this.#fields.to.input.focus();
  }

  fold(): void {
    this.rows.style.display = 'none';
    this.summary.style.display = '';
  }

  #drawSummary(): void {
    const { people } = this;
    const shown = this.everyone.map(summaryName);
    const parts: Node[] = shown.flatMap((one, i) => (i === 0 ? [one] : [new Text(', '), one]));
    if (people.bcc.length > 0) parts.push(span('aDn', ` ${this.#app.composes.words.bcc}`));
    this.#names.replaceChildren(...(parts.length > 0 ? parts : [this.#app.words.recipients]));
  }

  #link(name: 'cc' | 'bcc', className: string): HTMLElement {
    const { words } = this.#app.composes;
    const label = name === 'cc' ? words.addCc : words.addBcc;
    const attributes = { class: `aB gQ ${className}`, role: 'link', tabindex: '1', id: nextId() };
    const link = make('span', { ...attributes, 'aria-label': label }, words[name]);
    link.style.display = this.#fields[name].people.length > 0 ? 'none' : '';
    return pressable(link, () => {
      link.style.display = 'none';
      this.#fields[name].show();
      this.#fields[name].input.focus();
    });
  }
}
