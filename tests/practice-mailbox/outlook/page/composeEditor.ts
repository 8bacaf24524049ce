import type { App } from './app';
import { quoted } from './drawBody';
import type { Mail } from './mail';
import { make, nextNumber, pressable } from './make';
import { quoteHeader } from './quoteHeader';

/**
 * The editor with the user's text, signature and what is answered: `#editorParent_N`, `div.elementToProof`, `#Signature`
 * (CAP 2023), `#appendonsend`, `hr`, `#divRplyFwdMsg` (CAP 2026-09).
 */
export function composeEditor(
  draft: Mail,
  app: App,
): { readonly parent: HTMLElement; readonly editor: HTMLElement } {
  const { words, settings } = app;
  const editor = make('div', {
    tabindex: '0',
    dir: settings.language === 'he' ? 'rtl' : 'ltr',
    class: 'o-editor',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.editor,
    contenteditable: 'true',
    spellcheck: 'true',
  });
  const own = [...textOf(draft), ...signatureOf(draft)];
  // A new mail's text stands within one line of the editor's own, an answer's beside what is quoted (CAP 2023, 2026-09).
  editor.append(...(draft.quote ? own : [make('div', { class: 'elementToProof' }, ...own)]));
  editor.append(...quotationIn(draft, app));
  if (settings.theme === 'dark') darken(editor);
  const parent = make(
    'div',
    { id: `editorParent_${nextNumber('editor')}`, class: 'o-editor-parent' },
    editor,
  );
  return { parent, editor };
}

function textOf({ lines }: Mail): readonly HTMLElement[] {
  const shown = lines.length === 0 ? ['', ''] : lines;
  return shown.map((line) =>
    make('div', { class: 'elementToProof', style: FONT }, line === '' ? make('br') : line),
  );
}

const FONT = 'font-family:Aptos,Calibri,Helvetica,sans-serif; font-size:12pt; color:rgb(0,0,0)';

function signatureOf({ signature }: Mail): readonly HTMLElement[] {
  if (signature === undefined) return [];
  const lines = signature.map((line) => make('p', { style: 'margin:0cm; color:rgb(0,0,0)' }, line));
  return [make('div', { id: 'Signature', class: 'elementToProof' }, make('div', {}, ...lines))];
}

function quotationIn({ quote }: Mail, app: App): readonly HTMLElement[] {
  if (quote === undefined) return [];
  const { dates, words, settings } = app;
  const header = quoteHeader(quote, 'divRplyFwdMsg', { dates, words, locale: settings.language });
  const rule = make('hr', { tabindex: '-1', style: 'display:inline-block; width:98%' });
  const text = make('div', {}, ...quoted(quote, app, 1));
  const all = [make('div', { id: 'appendonsend' }), rule, header, text];
  if (settings.quotation === 'shown') return all;
  const dots = make(
    'button',
    { type: 'button', 'aria-label': words.history, contenteditable: 'false', class: 'o-history' },
    '···',
  );
  return [pressable(dots, () => dots.replaceWith(...all))];
}

function darken(editor: HTMLElement): void {
  for (const node of editor.querySelectorAll<HTMLElement>('[style*="color"]')) {
    node.dataset['ogsc'] = node.style.color;
    node.style.color = 'rgb(255, 255, 255)';
  }
}
