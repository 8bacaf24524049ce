import { isShown } from '../isShown';
import { enclosing, readAll, readEvery, readFirst, type Selector } from '../read';
import { isOutermostBody } from './findPane';
import { outsideBodiesAndRows } from './outside';
import {
  collapsedCard,
  compose,
  folded,
  headPart,
  messageBody,
  openMessage,
  sender,
  sentTime,
} from './selectors';

/** The messages of the open conversation, each in an element of its own, as the page shows them. */
export interface Cards {
  readonly cards: readonly Element[];
  /** False where a part of a message stands outside of them, or two messages may stand in one. */
  readonly isWhole: boolean;
}

/**
 * Outlook's cards have no name of their own that lasts. What makes one is what it holds once: a time, or failing that a
 * sender, or a body. A card is the largest element around one of these that holds no second.
 */
export function findCards(pane: Element): Cards {
  const marks = marksIn(pane);
  const all = new Set(marks);
  const cards = marks.map((mark) => cardAround(mark, pane, all));
  const messages = cards.filter((card) => !isDraft(card));
  return { cards: messages, isWhole: explainsAll(pane, cards) };
}

function marksIn(pane: Element): readonly Element[] {
  const [times = [], ...others] = [sentTime, sender].map((kind) => shownIn(pane, kind));
  const lines = readEvery(pane, collapsedCard).filter((card) => isShown(card));
  const unnamed = lines.filter((card) => !times.some((time) => card.contains(time)));
  const heads = times.length > 0 ? times : (others.find((found) => found.length > 0) ?? []);
  return heads.length > 0 ? [...heads, ...unnamed] : bodiesIn(pane);
}

function shownIn(pane: Element, kind: Selector): readonly Element[] {
  return readAll(pane, kind, (element) => outsideBodiesAndRows(element) && isShown(element));
}

export function bodiesIn(scope: Element): readonly Element[] {
  return readAll(scope, messageBody, (body) => isOutermostBody(body) && isShown(body));
}

function cardAround(mark: Element, pane: Element, all: ReadonlySet<Element>): Element {
  const others = [...all].filter((other) => other !== mark);
  let card = mark;
  while (card !== pane && card.parentElement !== null) {
    const around = card.parentElement;
    if (others.some((other) => around.contains(other))) break;
    card = around;
  }
  return card;
}

/** A draft stands among the messages with an editor where the body would be (WEBMAIL 3.2). */
function isDraft(card: Element): boolean {
  return bodiesIn(card).length === 0 && readFirst(card, compose) !== null;
}

function explainsAll(pane: Element, cards: readonly Element[]): boolean {
  const parts = [sentTime, sender, headPart].flatMap((kind) => shownIn(pane, kind));
  const isInCard = (part: Element) => cards.some((card) => card.contains(part));
  return (
    [...parts, ...bodiesIn(pane)].every(isInCard) &&
    cards.every(isOneMessage) &&
    readEvery(pane, folded).every((fold) => isUnderstood(fold, pane))
  );
}

function isOneMessage(card: Element): boolean {
  const keys = new Set(shownIn(card, headPart).map(keyOf));
  const senders = shownIn(card, sender).filter((one, _, all) => !isWithin(one, all));
  return keys.size <= 1 && senders.length <= 1 && hasOneBody(card);
}

/** A second body node can hold the history of the first: then both stand in one document. */
function hasOneBody(card: Element): boolean {
  const [first, ...others] = bodiesIn(card);
  return others.every((body) => body.parentElement === first?.parentElement);
}

function isWithin(element: Element, all: readonly Element[]): boolean {
  return all.some((other) => other !== element && other.contains(element));
}

/** A folded message of which nothing was recognised may be the latest: then nobody can be named. */
function isUnderstood(fold: Element, pane: Element): boolean {
  if (!outsideBodiesAndRows(fold) || !isShown(fold) || fold.textContent.trim() === '') return true;
  const own = enclosing(fold.parentElement ?? pane, openMessage) ?? fold;
  return [sentTime, sender, collapsedCard].some((kind) => readFirst(own, kind) !== null);
}

/** "MSG_QAEI_FROM" belongs to the message "QAEI". */
export function keyOf(part: Element): string {
  return part.id.slice('MSG_'.length, part.id.lastIndexOf('_'));
}
