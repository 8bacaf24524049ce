import { drawForwarded } from './drawForwarded';
import type { Body, Quote } from './mail';
import { div, make, nextId, span } from './make';
import type { Words } from './words';

/** A mail's text as Gmail's own composer writes it: a <div> for each line. */
export function drawLines(lines: readonly string[]): readonly HTMLElement[] {
  return lines.map((line) => make('div', {}, line === '' ? make('br') : line));
}

export function drawSignature(lines: readonly string[]): readonly Node[] {
  const attributes = {
    dir: 'ltr',
    class: 'gmail_signature',
    'data-smartmail': 'gmail_signature',
  };
  return [
    span('gmail_signature_prefix', '-- '),
    make('br'),
    make('div', attributes, make('div', { dir: 'ltr' }, ...drawLines(lines))),
  ];
}

export function drawQuote({ attribution, forwarded, lines }: Quote): HTMLElement {
  if (forwarded) return drawForwarded(forwarded, drawLines(lines));
  const style = 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex';
  return div(
    'gmail_quote gmail_quote_container',
    make('div', { dir: 'ltr', class: 'gmail_attr' }, attribution, make('br')),
    make('blockquote', { class: 'gmail_quote', style }, ...drawLines(lines)),
  );
}

/** The body of a message that is read: signature and quotation are folded behind three dots. */
export function drawBody(body: Body, words: Words): readonly HTMLElement[] {
  const own = make('div', { dir: 'ltr' }, ...drawLines(body.lines));
  if (body.signature) own.append(make('div', {}, make('br')), ...drawSignature(body.signature));
  if (body.quote === undefined) return [own];
  const folded = div('adL', drawQuote(body.quote));
  folded.style.display = 'none';
  const dots = drawDots(words.trimmed, () => {
    folded.style.display = folded.style.display === 'none' ? '' : 'none';
  });
  return [own, div('yj6qo ajU', dots), folded];
}

/** Gmail's three dots: "Show trimmed content". */
export function drawDots(label: string, onPress: () => void): HTMLElement {
  const attributes = {
    id: nextId(),
    class: 'ajR',
    role: 'button',
    tabindex: '0',
    'aria-label': label,
    'data-tooltip': label,
  };
  const dots = make('div', attributes, make('img', { class: 'ajT', alt: '', src: clearDot }));
  dots.addEventListener('click', onPress);
  return dots;
}

/** One transparent pixel, where Gmail has its cleardot.gif. */
export const clearDot =
  'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
