import type { App } from './app';
import { div, make, nextId, pressable, span } from './make';

/** Gmail's own refusal, over the whole page. */
export function showAlert(app: App, text: string): void {
  const button = make('button', { class: 'J-at1-auR', name: 'ok' }, app.composes.words.ok);
  const id = nextId();
  const attributes = { class: 'Kj-JD', role: 'alertdialog', tabindex: '0', 'aria-labelledby': id };
  const title = make('div', { class: 'Kj-JD-K7', id }, span('Kj-JD-K7-K0', 'Gmail'));
  const dialog = make('div', attributes, title, div('Kj-JD-Jz', text), div('Kj-JD-Jl', button));
  const shade = div('Kj-JD-Jh');
  pressable(button, () => {
    shade.remove();
    dialog.remove();
  });
  document.body.append(shade, dialog);
  button.focus();
}
