import { plainLine } from '../plainText';

/** A piece of text as it stands, and where. */
export interface Leaf {
  readonly text: string;
  readonly element: Element;
}

const MOST_LEAVES = 40;
const LONGEST_LEAF = 200;

/** The first texts in a line of the page, in its order. */
export function leavesOf(line: Element): readonly Leaf[] {
  const walker = line.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const leaves: Leaf[] = [];
  while (walker.nextNode() !== null && leaves.length < MOST_LEAVES) {
    const element = walker.currentNode.parentElement;
    const text = plainLine(walker.currentNode.nodeValue ?? '', LONGEST_LEAF);
    if (element !== null && text !== '') leaves.push({ text, element });
  }
  return leaves;
}
