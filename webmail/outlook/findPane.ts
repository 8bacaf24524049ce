import { isShown } from '../isShown';
import {
  type Accept,
  isOne,
  readAll,
  readEvery,
  readFirst,
  type Selector,
  selector,
} from '../read';
import type { Reading } from '../readFact';
import { outsideBodies, outsideBodiesAndRows } from './outside';
import { collapsedCard, headPart, messageBody, readingPane, sender, sentTime } from './selectors';

const ofMessage = selector(
  'ofMessage',
  ...headPart.candidates,
  ...sentTime.candidates,
  ...sender.candidates,
  ...collapsedCard.candidates,
);

/**
 * The pane in which a mail is open. A selected row alone is no open mail (WEBMAIL 3.2): the pane must hold one, be
 * shown, and be the only one; a pane that was left may still stand there hidden.
 */
export function findPane(page: Document): Reading<Element> {
  for (const candidate of readingPane.candidates) {
    const panes = panesOf(page, selector(readingPane.name, candidate));
    const [only, ...others] = panes;
    if (others.length > 0) return { missing: 'more than one mail is shown' };
    if (only !== undefined) return { value: only, readBy: candidate };
  }
  return holdsMail(page.body) && readEvery(page, readingPane).length === 0
    ? { value: page.body, readBy: 'the whole window' }
    : { missing: 'no mail is open' };
}

function panesOf(page: Document, layout: Selector): readonly Element[] {
  const filled = readAll(
    page,
    layout,
    (pane) => outsideBodiesAndRows(pane) && isShown(pane) && holdsMail(pane),
  );
  const outermost = filled.filter((pane) => !filled.some((other) => holds(other, pane)));
  return outermost.length < 2 ? outermost : outermost.filter((pane) => pane.checkVisibility());
}

function holds(outer: Element, inner: Element): boolean {
  return outer !== inner && outer.contains(inner);
}

function holdsMail(pane: Element): boolean {
  return (
    readFirst(pane, messageBody, (body) => isShown(body) && isOutermostBody(body)) !== null ||
    readFirst(pane, ofMessage, (part) => outsideBodiesAndRows(part) && isShown(part)) !== null
  );
}

/** A body is inside of itself: what counts is that nothing around it is one, nor is being written. */
export const isOutermostBody: Accept = (body) =>
  isOne(body, messageBody) && (body.parentElement === null || outsideBodies(body.parentElement));
