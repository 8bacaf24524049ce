import { createElement, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

/** One element of the panel as it was drawn: its tag, its classes, and what stands in it. */
export type Drawn = readonly [tag: string, className: string, inside: readonly (Drawn | string)[]];

/** A bare React page with the same rows: nothing is read, nothing can be pressed. */
function elementOf([tag, className, inside]: Drawn): ReactElement {
  const children = inside.map((one) => (typeof one === 'string' ? one : elementOf(one)));
  return createElement(tag, { className }, ...children);
}

const root = document.getElementById('root');
const drawn = JSON.parse(document.getElementById('drawn')?.textContent ?? '') as Drawn;
if (root !== null) createRoot(root).render(elementOf(drawn));
