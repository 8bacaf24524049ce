import type { Layout } from './config';
import { classIn } from './layoutNames';

type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | boolean | null>>;

/** What is gone in the layout that comes after the next: each fact has a second place, or is gone for good. */
const GONE_LATER = new Set([
  'jslog',
  'jid',
  'gh',
  'hidefocus',
  'g_editable',
  'data-hovercard-id',
  'data-thread-id',
  'data-thread-perm-id',
  'data-message-id',
  'data-legacy-last-non-draft-message-id',
]);

/** What has one more wrapper inside from the next layout on. Tables and lists keep their own children. */
const WRAPPED_NEXT = new Set(['adn', 'Bk', 'gs', 'ha', 'hx', 'iw', 'hb', 'y6', 'yW', 'xS', 'aDh']);

let layout: Layout = 'today';

/** Before anything is drawn: which of Gmail's layouts the page has. All of them are made here, from one drawing. */
export function useLayout(wanted: Layout): void {
  layout = wanted;
}

/** One element, built node by node: Trusted Types refuse HTML strings on Gmail's page. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) put(element, name, value);
  insideOf(element, attributes['class']).append(...children.filter((child) => child !== null));
  return element;
}

/** Sets an attribute as the layout has it; `null` or `false` sets none. */
export function put(element: Element, name: string, value: string | boolean | null): void {
  if (value === null || value === false) return;
  if (layout === 'later' && GONE_LATER.has(name)) return;
  const text = value === true ? '' : value;
  element.setAttribute(name, name === 'class' ? named(text) : text);
}

/** Class names, separated by blanks, as the layout has them. */
export function named(classes: string): string {
  return classes
    .split(' ')
    .map((name) => classIn(layout, name))
    .join(' ');
}

/** The first element of a class. */
export function find(root: ParentNode, className: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`.${named(className)}`);
}

function insideOf(element: HTMLElement, classes: Attributes[string] | undefined): HTMLElement {
  const first = typeof classes === 'string' ? (classes.split(' ')[0] ?? '') : '';
  if (layout === 'today' || !WRAPPED_NEXT.has(first)) return element;
  const wrapper = document.createElement(element instanceof HTMLSpanElement ? 'span' : 'div');
  wrapper.className = named('pmWrap');
  wrapper.style.display = 'contents';
  element.append(wrapper);
  return wrapper;
}

/** A <div> with a class: most of Gmail's page. */
export function div(className: string, ...children: readonly Child[]): HTMLDivElement {
  return make('div', className === '' ? {} : { class: className }, ...children);
}

export function span(className: string, ...children: readonly Child[]): HTMLSpanElement {
  return make('span', className === '' ? {} : { class: className }, ...children);
}

/** A table of one row, as Gmail lays out half of its page. */
export function rowTable(className: string, ...cells: readonly HTMLElement[]): HTMLTableElement {
  const row = make('tr', { class: 'acZ' }, ...cells);
  return make('table', { cellpadding: '0', class: className }, make('tbody', {}, row));
}

let lastNumber = 0;

/** Gmail's own ids: a colon and a short number in base 36, new at every load. */
export function nextId(): string {
  lastNumber += 1;
  return `:${(lastNumber + 40).toString(36)}`;
}

/** Something to press: with the mouse, or with Enter when it has the focus. */
export function pressable<E extends HTMLElement>(element: E, onPress: (event: Event) => void): E {
  element.addEventListener('click', onPress);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target === element) onPress(event);
  });
  return element;
}
