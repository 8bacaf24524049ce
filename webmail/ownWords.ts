import { cutHistory, QUOTE_LINE, RULE_LINE } from '@/domain/mail/cutHistory';
import { LONGEST_TEXT } from '@/domain/mail/longestText';
import { historyBegins, leaveList, mailSignature, notShown, quoted } from './mailMarkup';
import { mayBeMarked } from './mayBeMarked';
import { isOne, readUnordered, selector } from './read';
import { wholeCharacters } from './plainText';

/** What is looked at, quotes included: more is not a mail that one reads. */
const LONGEST_SOURCE = 4 * LONGEST_TEXT;

const BLOCKS = new Set(
  `ADDRESS ARTICLE BLOCKQUOTE CENTER DD DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL
P PRE SECTION TABLE TBODY TR UL`.split(/\s+/u),
);

/** What is not simply words: one question for most elements. */
const special = selector(
  'special',
  ...[historyBegins, quoted, mailSignature, notShown].map(({ any }) => any),
);

/** What somebody wrote in a mail, and whether the mail offers to leave a list. */
export interface OwnWords {
  readonly text: string | null;
  readonly isListMail: boolean;
}

/**
 * A body's own words: history, signature and hidden parts cut. Walks the tree once and builds lines by itself, since
 * `innerText` would make the browser lay out the page.
 */
export function ownWords(body: Element): OwnWords {
  const lines = new Lines();
  const marked: ReadonlySet<Node> = readUnordered(body, mayBeMarked);
  let isListMail = false;
  let node: Node | null = body.firstChild;
  while (node !== null && lines.length < LONGEST_SOURCE) {
    const what = marked.has(node) ? kindOf(node as Element) : 'words';
    if (what === 'end') break;
    isListMail ||= what === 'words' && node.nodeName === 'A' && isOne(node as Element, leaveList);
    open(node, what, lines);
    node = following(node, body, { into: what === 'words', lines });
  }
  return { text: wholeCharacters(cutHistory(lines.all()), LONGEST_TEXT), isListMail };
}

type Kind = 'words' | 'quote' | 'nothing' | 'end';

function kindOf(element: Element): Kind {
  if (!isOne(element, special)) return 'words';
  if (isOne(element, historyBegins)) return 'end';
  if (isOne(element, quoted)) return 'quote';
  return isOne(element, mailSignature) || isOne(element, notShown) ? 'nothing' : 'words';
}

function open(node: Node, what: Kind, lines: Lines): void {
  if (what === 'quote') lines.addWhole(QUOTE_LINE);
  else if (node.nodeType === Node.TEXT_NODE) lines.add((node as Text).data);
  else if (what === 'words' && node.nodeType === Node.ELEMENT_NODE) {
    openElement(node as Element, lines);
  }
}

function openElement(element: Element, lines: Lines): void {
  if (element.nodeName === 'BR') lines.end();
  else if (element.nodeName === 'HR') lines.addWhole(RULE_LINE);
  else if (element.nodeName === 'IMG') lines.add(emoji(element));
  else if (BLOCKS.has(element.nodeName)) lines.endBlock(element.nodeName === 'P');
}

/** Gmail shows emoji as pictures; other pictures' texts are no words of the writer. */
function emoji(image: Element): string {
  return image.hasAttribute('data-emoji') ? (image.getAttribute('alt') ?? '') : '';
}

interface Step {
  readonly into: boolean;
  readonly lines: Lines;
}

/** The next node in the order of the page; blocks that are left end their line. Not recursive: mails nest deeply. */
function following(node: Node, body: Element, { into, lines }: Step): Node | null {
  if (into && node.firstChild !== null) return node.firstChild;
  for (let left: Node | null = node; left !== null && left !== body; left = left.parentNode) {
    if (BLOCKS.has(left.nodeName)) lines.endBlock(left.nodeName === 'P');
    if (left.nextSibling !== null) return left.nextSibling;
  }
  return null;
}

/** Builds lines from pieces: spaces collapsed, a paragraph followed by an empty line. */
class Lines {
  length = 0;
  readonly #done: string[] = [];
  #line = '';

  add(text: string): void {
    this.length += text.length + 1;
    this.#line += text.slice(0, LONGEST_SOURCE).replace(/\s+/gu, ' ');
  }

  end(): void {
    this.#done.push(this.#line.trim());
    this.#line = '';
  }

  endBlock(isParagraph: boolean): void {
    if (this.#line.trim() !== '') this.end();
    if (isParagraph && this.#done.at(-1) !== '') this.#done.push('');
  }

  addWhole(line: string): void {
    this.endBlock(false);
    this.#done.push(line);
  }

  all(): readonly string[] {
    this.endBlock(false);
    return this.#done;
  }
}
