import type { App } from './app';
import type { ComposeSeed } from './composeSeed';
import { drawDots, drawLines, drawQuote, drawSignature } from './drawBody';
import type { Body } from './mail';
import { div, make, nextId } from './make';

export interface ComposeText {
  readonly editor: HTMLElement;
  /** Three dots under the editor; none where the quotation is shown. */
  readonly dots: HTMLElement | null;
  /** The quotation as long as it is folded: the value of `uet`. */
  readonly folded: HTMLInputElement;
}

/** The text that is written, with signature and quotation. */
export function drawEditor(app: App, { kind, written }: ComposeSeed): ComposeText {
  const { quote, ...own } = written.body;
  const editor = emptyEditor(app, kind === 'new' ? 256 : 85);
  editor.append(...drawOwn(own));
  const folded = make('input', { type: 'hidden', name: 'uet', id: nextId(), value: '' });
  if (quote === undefined) return { editor, dots: null, folded };
  if (kind === 'forward' || app.config.quotationShown) {
    editor.append(make('br'), drawQuote(quote));
    return { editor, dots: null, folded };
  }
  folded.value = drawQuote(quote).outerHTML;
  return { editor, dots: drawFolded(app, quote, { editor, folded }), folded };
}

function drawOwn({ lines, signature }: Body): readonly Node[] {
  const text = lines.length > 0 ? drawLines(lines) : [make('br')];
  return signature ? [...text, make('div', {}, make('br')), ...drawSignature(signature)] : text;
}

function emptyEditor(app: App, height: number): HTMLElement {
  return make('div', {
    id: nextId(),
    class: `Am ${height < 100 ? 'aiL ' : ''}Al editable LW-avf tS-tW`,
    hidefocus: 'true',
    'aria-label': app.words.editor,
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: '1',
    spellcheck: 'false',
    style: `min-height: ${height}px;`,
  });
}

/** Until the dots are pressed the quotation stands in `uet` only. */
function drawFolded(
  app: App,
  quote: NonNullable<Body['quote']>,
  { editor, folded }: { readonly editor: HTMLElement; readonly folded: HTMLInputElement },
): HTMLElement {
  const dots = div('aDg-dots', drawDots(app.words.trimmed, unfold));
  function unfold(): void {
    editor.append(make('br'), drawQuote(quote));
    folded.value = '';
    dots.remove();
  }
  return dots;
}
