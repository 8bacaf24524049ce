import type { Composer } from './composer';
import { readEvery } from './read';

/** Where a text goes: after what the user has written, before signature and quotation. */
export interface Place {
  /** Signature or quotation, whichever comes first; `null` where there is neither. */
  readonly end: Element | null;
  /** The last thing that the user has written; `null` in an empty reply. */
  readonly lastWritten: Node | null;
}

/** What can be seen without holding text. */
const VISIBLE = new Set(['IMG', 'HR', 'VIDEO', 'OBJECT', 'SVG', 'svg']);

export function placeForText({ kept }: Composer, editor: HTMLElement): Place {
  const end = readEvery(editor, kept)[0] ?? null;
  const lastWritten = nodesBefore(editor, end).findLast(isWritten) ?? null;
  return { end, lastWritten };
}

/** The text that stands before signature and quotation. */
export function ownText(composer: Composer, editor: HTMLElement): string {
  const before = nodesBefore(editor, placeForText(composer, editor).end);
  return before.map((node) => (node instanceof Text ? node.data : '')).join('');
}

export function isWritten(node: Node): boolean {
  return node instanceof Text ? node.data.trim() !== '' : VISIBLE.has(node.nodeName);
}

/** All that stands in `scope` before `end`, in the order of the page. */
export function nodesBefore(scope: Node, end: Node | null): readonly Node[] {
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node !== null && node !== end; node = walker.nextNode()) {
    nodes.push(node);
  }
  return nodes;
}
