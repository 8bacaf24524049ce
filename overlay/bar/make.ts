type Child = Node | string;

const SVG = 'http://www.w3.org/2000/svg';

/** An element of the bar, built node by node: Gmail's page forbids markup from strings, and a topic is hostile text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  return filled(element, attributes, children);
}

/** The same for drawings. */
export function draw(
  tag: keyof SVGElementTagNameMap,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): SVGElement {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled<E extends Element>(
  element: E,
  attributes: Readonly<Record<string, string>>,
  children: readonly Child[],
): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
