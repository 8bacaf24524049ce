import { isShown } from '../isShown';
import { enclosing, readAll, readEvery, readFirst, type Selector } from '../read';
import { isOutermostBody } from './findPane';
import { foldedLine, foldsIn } from './foldedLine';
import { outsideBodiesAndRows } from './outside';
import {
  collapsedCard,
  compose,
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
  const cards = marks.map((mark) => cardAround(mark, pane, marks));
  const isWhole = explainsAll(pane, cards) && foldsIn(pane).every((fold) => holdsMark(fold, marks));
  return { cards: cards.filter((card) => !isDraft(card)), isWhole };
}

function marksIn(pane: Element): readonly Element[] {
  const [times = [], ...others] = [sentTime, sender].map((kind) => shownIn(pane, kind));
  const heads = times.length > 0 ? times : (others.find((found) => found.length > 0) ?? []);
  const folds = foldsIn(pane).filter((fold) => !heads.some((head) => fold.contains(head)));
  const dates = folds.flatMap((fold) => foldedLine(fold)?.date ?? []);
  const lines = readEvery(pane, collapsedCard).filter(
    (card) => isShown(card) && ![...heads, ...dates].some((mark) => card.contains(mark)),
  );
  const marks = [...heads, ...dates, ...lines];
  return marks.length > 0 ? inPageOrder(marks) : bodiesIn(pane);
}

function inPageOrder(marks: readonly Element[]): readonly Element[] {
  return marks.toSorted((a, b) =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 1 : -1,
  );
}

function shownIn(pane: Element, kind: Selector): readonly Element[] {
  return readAll(pane, kind, (element) => outsideBodiesAndRows(element) && isShown(element));
}

export function bodiesIn(scope: Element): readonly Element[] {
  return readAll(scope, messageBody, (body) => isOutermostBody(body) && isShown(body));
}

function cardAround(mark: Element, pane: Element, marks: readonly Element[]): Element {
  const others = marks.filter((other) => other !== mark);
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
  return [...parts, ...bodiesIn(pane)].every(isInCard) && cards.every(isOneMessage);
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
function holdsMark(fold: Element, marks: readonly Element[]): boolean {
  const message = enclosing(fold.parentElement ?? fold, openMessage) ?? fold;
  return marks.some((mark) => message.contains(mark));
}

/** "MSG_QAEI_FROM" belongs to the message "QAEI". */
export function keyOf(part: Element): string {
  return part.id.slice('MSG_'.length, part.id.lastIndexOf('_'));
}
