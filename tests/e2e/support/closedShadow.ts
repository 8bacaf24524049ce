import type { CDPSession, Page } from 'playwright-core';
import { poll } from './poll';

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly shadowRootType?: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** What the overlay shows in the page, in closed shadow roots: no script of the page sees it, the debugger does. */
export class ClosedShadow {
  readonly #page: Page;
  #session: CDPSession | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  /** All its words, as one line; '' where nothing is shown. */
  async text(): Promise<string> {
    const roots = await this.#roots();
    return roots.map(textOf).join(' ').replaceAll(/\s+/gu, ' ').trim();
  }

  /** Whether something in them has this class. */
  async has(className: string): Promise<boolean> {
    const roots = await this.#roots();
    const classesOf = ({ attributes = [] }: DomNode) =>
      attributes[attributes.indexOf('class') + 1]?.split(' ') ?? [];
    return roots
      .flatMap((root) => all(root, (node) => node.attributes?.includes('class') === true))
      .some((node) => classesOf(node).includes(className));
  }

  /** Presses a button with the mouse, as a person does. `name` is its text or label, or a part of it. */
  async click(name: string): Promise<void> {
    const { x, y } = await poll(`a button “${name}” in the bar`, () => this.#centreOf(name));
    await this.#page.mouse.click(x, y);
  }

  async #centreOf(name: string): Promise<{ readonly x: number; readonly y: number } | null> {
    const buttons = (await this.#roots()).flatMap((root) => all(root, isButton));
    const button = buttons.find((one) => `${textOf(one)} ${labelOf(one)}`.includes(name));
    if (button === undefined) return null;
    const cdp = await this.#cdp();
    const { nodeId } = button;
    try {
      await cdp.send('DOM.scrollIntoViewIfNeeded', { nodeId });
      const { model } = await cdp.send('DOM.getBoxModel', { nodeId });
      const [left = 0, top = 0] = model.content;
      return { x: left + model.width / 2 - paddingOf(model), y: top + model.height / 2 - 1 };
    } catch {
      return null; // drawn anew since it was found: looked for again
    }
  }

  async #roots(): Promise<readonly DomNode[]> {
    const cdp = await this.#cdp();
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    return all(root, ({ shadowRootType }) => shadowRootType === 'closed');
  }

  async #cdp(): Promise<CDPSession> {
    this.#session ??= await this.#page.context().newCDPSession(this.#page);
    return this.#session;
  }
}

function paddingOf({
  content,
  padding,
}: {
  content: readonly number[];
  padding: readonly number[];
}) {
  return (content[0] ?? 0) - (padding[0] ?? 0);
}

function isButton({ nodeName, attributes = [] }: DomNode): boolean {
  return nodeName === 'BUTTON' || attributes.includes('button');
}

function labelOf({ attributes = [] }: DomNode): string {
  const at = attributes.indexOf('aria-label');
  return at < 0 ? '' : (attributes[at + 1] ?? '');
}

function textOf(node: DomNode): string {
  if (node.nodeName === 'STYLE' || node.nodeName === 'SCRIPT') return '';
  if (node.nodeName === '#text') return node.nodeValue;
  return (node.children ?? []).map(textOf).join(' ').replaceAll(/\s+/gu, ' ').trim();
}

function all(node: DomNode, matches: (node: DomNode) => boolean): readonly DomNode[] {
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  const found = below.flatMap((child) => all(child, matches));
  return matches(node) ? [node, ...found] : found;
}
