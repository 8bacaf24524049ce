import type { App } from './app';
import { drawDialog } from './composeDialog';
import { div, make, pressable } from './make';

const TIME = /(?<hour>\d{1,2})\D(?<minute>\d{2})(?:\s*(?<half>[ap])m)?/iu;

/** The dialog behind "Pick date & time": a month, a date, a time. */
export class ComposeTimePicker {
  readonly element: HTMLElement;
  readonly #app: App;
  readonly #month = make('tbody', {});
  readonly #date: HTMLInputElement;
  readonly #time: HTMLInputElement;
  #day: Date;

  constructor(app: App, close: (at: number | null) => void) {
    const { words } = app.composes;
    this.#app = app;
    this.#day = new Date(app.state.now() + 86_400_000);
    this.#day.setHours(8, 0, 0, 0);
    this.#date = field(words.date);
    this.#date.readOnly = true;
    this.#time = field(words.time);
    this.#time.value = '8:00 AM';
    const { dialog, body } = drawDialog(words.pickTime);
    const act = (action: string, word: string, run: () => void) =>
      pressable(make('button', { 'data-mdc-dialog-action': action }, word), run);
    const grid = make('table', { class: 'J-JB-KA', role: 'grid' }, this.#month);
    const fields = div('uW2Fw-fields', this.#date, this.#time);
    const cancel = act('cancel', words.cancel, () => close(null));
    const ok = act('ok', words.scheduleSend, () => close(this.#picked()));
    body.append(div('uW2Fw-pick', grid, fields), div('uW2Fw-buttons', cancel, ok));
    this.element = dialog;
    this.#draw();
  }

  #draw(): void {
    this.#date.value = this.#named(this.#day);
    const first = new Date(this.#day);
    first.setDate(1);
    const start = (first.getDay() + 6) % 7;
    const weeks = Array.from({ length: 6 }, (_, week) =>
      make('tr', {}, ...Array.from({ length: 7 }, (__, i) => this.#cell(week * 7 + i - start + 1))),
    );
    this.#month.replaceChildren(...weeks);
  }

  #cell(date: number): HTMLElement {
    const day = new Date(this.#day);
    day.setDate(date);
    const isOther = day.getMonth() !== this.#day.getMonth();
    const attributes = {
      class: isOther ? 'J-JB-KA-Ku-Kk' : 'J-JB-KA-day',
      role: 'gridcell',
      'aria-label': this.#named(day),
      'aria-selected': String(day.getTime() === this.#day.getTime()),
    };
    const cell = make('td', attributes, String(day.getDate()));
    return pressable(cell, () => {
      this.#day = day;
      this.#draw();
    });
  }

  #named(day: Date): string {
    const style = { day: 'numeric', month: 'short', year: 'numeric' } as const;
    return new Intl.DateTimeFormat(this.#app.settings.language, style).format(day);
  }

  #picked(): number {
    const { hour = '8', minute = '0', half = '' } = TIME.exec(this.#time.value)?.groups ?? {};
    const hours =
      half === '' ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    return new Date(this.#day).setHours(hours, Number(minute), 0, 0);
  }
}

function field(label: string): HTMLInputElement {
  return make('input', { type: 'text', 'aria-label': label, autocomplete: 'off' });
}
