import { icon, type IconName } from './icon';
import { div, make, pressable } from './make';

interface MenuItem {
  readonly word: string;
  readonly icon: IconName;
  /** Gmail's own name of the act, the same in every language (CAP 2020-10). */
  readonly selector?: string;
  readonly run: () => void;
}

/** A menu that its button opens, and whatever is pressed next closes. */
export function drawMenu(button: HTMLElement, items: readonly MenuItem[]): HTMLElement {
  const menu = make('div', { class: 'q8NmZb J-M jQjAxd', role: 'menu', 'aria-haspopup': 'true' });
  menu.append(div('SK AX', ...items.map(drawItem)));
  const show = (isOpen: boolean) => {
    menu.style.display = isOpen ? '' : 'none';
    button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen)
      setTimeout(() => document.addEventListener('click', () => show(false), { once: true }));
  };
  show(false);
  pressable(button, () => show(true));
  return menu;
}

function drawItem({ word, icon: name, selector, run }: MenuItem): HTMLElement {
  const named = selector === undefined ? {} : { selector };
  const attributes = { class: 'J-N yr', ...named, role: 'menuitem', tabindex: '-1' };
  const item = make('div', attributes, div('J-N-Jz', icon(name), word));
  return pressable(item, run);
}
