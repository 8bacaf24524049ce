import { hashedClasses } from './hashedNames';

export type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | boolean | null>>;

let seed = '';

/** Before anything is drawn: which build of Outlook the page is. */
export function useSeed(wanted: string): void {
  seed = wanted;
}

/** One element, built node by node: Trusted Types refuse HTML strings here. Classes that begin with `o-` are hashed. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    const text = value === true ? '' : value;
    element.setAttribute(name, name === 'class' ? hashedClasses(seed, text) : text);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

export function div(className: string, ...children: readonly Child[]): HTMLDivElement {
  return make('div', className === '' ? {} : { class: className }, ...children);
}

export function span(className: string, ...children: readonly Child[]): HTMLSpanElement {
  return make('span', className === '' ? {} : { class: className }, ...children);
}

export function setClass(element: Element, className: string, isOn: boolean): void {
  element.classList.toggle(hashedClasses(seed, className), isOn);
}

const last = new Map<string, number>();

/** Outlook counts its elements, from the page's loading on: "UniqueMessageBody_14", "docking_InitVisiblePart_0". */
export function nextNumber(of: string): number {
  const number = (last.get(of) ?? -1) + 1;
  last.set(of, number);
  return number;
}

/** Something to press: with the mouse, or with Enter when it has the focus. */
export function pressable<E extends HTMLElement>(element: E, onPress: (event: Event) => void): E {
  element.addEventListener('click', onPress);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target === element) onPress(event);
  });
  return element;
}
