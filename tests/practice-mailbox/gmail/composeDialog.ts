import { div, make, nextId } from './make';

/** A dialog over the page, as Gmail's newer ones are. */
export function drawDialog(title: string) {
  const id = nextId();
  const body = div('uW2Fw-cnG4Wd');
  const attributes = { class: 'uW2Fw-bHj', role: 'dialog', 'aria-modal': 'true' };
  const heading = make('h2', { class: 'uW2Fw-k2Wrsb', id }, title);
  return { dialog: make('div', { ...attributes, 'aria-labelledby': id }, heading, body), body };
}
