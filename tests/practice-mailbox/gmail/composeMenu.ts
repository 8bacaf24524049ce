import { icon, type IconName } from './icon';
import { div, make, pressable } from './make';

interface MenuItem {
  readonly word: string;
  readonly icon: IconName;
  /** Gmail's own name of the act, the same in every language (CAP 2020-10). */
  readonly selector?: string;
  readonly run: () => void;
}

/** A menu that a button opens and whatever is pressed next closes: a child of `body`, outside of its compose (seen live 2026-05). */
export function giveMenu(button: HTMLElement, items: readonly MenuItem[]): void {
  const menu = make('div', { class: 'q8NmZb J-M jQjAxd', role: 'menu', 'aria-haspopup': 'true' });
  menu.append(div('SK AX', ...items.map(drawItem)));
  const close = () => {
    menu.remove();
    button.setAttribute('aria-expanded', 'false');
  };
  pressable(button, () => {
    document.body.append(menu);
    standBeside(menu, button);
    button.setAttribute('aria-expanded', 'true');
    setTimeout(() => document.addEventListener('click', close, { once: true }));
  });
}

function drawItem({ word, icon: name, selector, run }: MenuItem): HTMLElement {
  const named = selector === undefined ? {} : { selector };
  const attributes = { class: 'J-N yr', ...named, role: 'menuitem', tabindex: '-1' };
  const item = make('div', attributes, div('J-N-Jz', icon(name), word));
  return pressable(item, run);
}

/** Under the button, or over it where the page ends. */
function standBeside(menu: HTMLElement, button: HTMLElement): void {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const isRightToLeft = document.body.dir === 'rtl';
  menu.style.left = `${isRightToLeft ? right - width : left}px`;
  menu.style.top = `${bottom + height > innerHeight ? top - height : bottom}px`;
}
