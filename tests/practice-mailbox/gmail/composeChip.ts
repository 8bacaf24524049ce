import type { Person } from './mail';
import { div, make, pressable, span } from './make';

interface ChipOptions {
  readonly person: Person;
  readonly row: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** A recipient since 2022. Nobody knows the name of a new one: `data-name` is empty then (2026-05). */
export function newChip({ person, removeLabel, onRemove }: ChipOptions): HTMLElement {
  const attributes = {
    class: 'afV',
    role: 'option',
    'data-name': person.name,
    'data-hovercard-id': person.address,
    tabindex: '-1',
  };
  const remove = make('div', { class: 'afX', 'aria-label': removeLabel, role: 'button' });
  const chip = make('div', attributes, span('afW', shownName(person)), pressable(remove, onRemove));
  chip.addEventListener('keydown', ({ key }) => {
    if (key === 'Backspace' || key === 'Delete') onRemove();
  });
  return chip;
}

/** A recipient in the form before: a hidden input holds name and address. */
export function oldChip({ person, row, removeLabel, onRemove }: ChipOptions): HTMLElement {
  const { name, address } = person;
  const value = name === '' ? address : `${name} <${address}>`;
  const remove = make('div', { class: 'vM', 'aria-label': removeLabel, role: 'button' });
  const shown = make(
    'span',
    { class: 'vN bfK a3q', email: address, 'data-hovercard-id': address },
    div('vT', shownName(person)),
    pressable(remove, onRemove),
  );
  return div('vR', shown, make('input', { type: 'hidden', name: row, value }));
}

/** As the summary of all recipients names one. */
export function summaryName(person: Person): HTMLElement {
  const { name, address } = person;
  const attributes = { email: address, name, 'data-hovercard-id': address, translate: 'no' };
  return make('span', attributes, shownName(person));
}

function shownName({ name, address }: Person): string {
  return name === '' ? address : name;
}
