type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | boolean | null>>;

/** One element, built node by node: Trusted Types refuse HTML strings on Gmail's page. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
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
