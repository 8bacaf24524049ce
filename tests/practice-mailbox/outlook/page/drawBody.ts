import { hash } from '../../gmailIds';
import type { App } from './app';
import type { Mail, Quote } from './mail';
import { make, span } from './make';
import { whole } from './people';
import { quoteHeader, writtenIn } from './quoteHeader';

/**
 * A mail's own nodes: Outlook puts them into `.rps_xxxx` and "x_" before their classes and ids (CAP 2022-12, 2026). In the
 * dark it keeps a node's own colour in `data-ogsc`.
 */
export function drawBody(mail: Mail, app: App, isWhole: boolean): HTMLElement {
  const root = make('div', { class: `rps_${hash(mail.id).toString(16).slice(0, 4)}` });
  const quote = isWhole && mail.quote ? quoteNodes(mail.quote, mail, app) : [];
  const signature = mail.signature
    ? [make('div', { id: 'x_Signature' }, ...paragraphs(mail.signature))]
    : [];
  root.append(make('div', { dir: 'ltr' }, ...written(mail), ...signature), ...quote);
  if (app.settings.theme === 'dark') darken(root);
  return root;
}

function written({ program, lines }: Mail): readonly HTMLElement[] {
  if (program === 'outlook') return paragraphs(lines);
  if (program === 'newsletter') return [table(lines)];
  return lines.map((line) => make('div', {}, line === '' ? make('br') : line));
}

function paragraphs(lines: readonly string[]): readonly HTMLElement[] {
  return lines.map((line) => {
    const text = line === '' ? '\u00A0' : line;
    const style = 'font-family:Calibri,sans-serif; font-size:11pt; color:rgb(0,0,0)';
    return make('p', { class: 'x_MsoNormal', style: 'margin:0cm' }, make('span', { style }, text));
  });
}

function table(lines: readonly string[]): HTMLElement {
  const rows = lines
    .filter((line) => line !== '')
    .map((line) =>
      make('tr', {}, make('td', { style: 'padding:8px 24px; color:rgb(40,40,40)' }, line)),
    );
  const body = make('tbody', {}, ...rows);
  return make('table', { class: 'x_email-container', width: '600', align: 'center' }, body);
}

function quoteNodes(quote: Quote, { program, language }: Mail, app: App): readonly HTMLElement[] {
  const { dates } = app;
  if (program === 'outlook') {
    const header = quoteHeader(quote, 'x_divRplyFwdMsg', writtenIn(language, dates));
    return [
      make('div', { id: 'x_appendonsend' }),
      make('hr', { tabindex: '-1', style: 'width:98%' }),
      header,
      make('div', {}, ...quoted(quote, app, 2)),
    ];
  }
  const wrote = `${dates.inQuotation(quote.sentAt, language)}, ${whole(quote.from)}:`;
  const isGmail = program === 'gmail';
  const block = make(
    'blockquote',
    isGmail ? { class: 'x_gmail_quote' } : { type: 'cite' },
    ...quoted(quote, app, 2),
  );
  const attribution = make('div', isGmail ? { dir: 'ltr', class: 'x_gmail_attr' } : {}, wrote);
  return [
    make('br'),
    make(
      'div',
      isGmail ? { class: 'x_gmail_quote x_gmail_quote_container' } : {},
      attribution,
      block,
    ),
  ];
}

/** What is quoted within has one "x_" more. */
export function quoted({ lines, quote }: Quote, app: App, depth: number): readonly HTMLElement[] {
  const text = lines.map((line) => make('div', {}, line === '' ? make('br') : line));
  if (quote === undefined) return text;
  const id = `${'x_'.repeat(depth)}divRplyFwdMsg`;
  const header = quoteHeader(quote, id, writtenIn('en', app.dates));
  return [...text, make('hr'), header, ...quoted(quote, app, depth + 1)];
}

function darken(root: HTMLElement): void {
  for (const node of root.querySelectorAll<HTMLElement>('[style*="color"], [color]')) {
    node.dataset['ogsc'] =
      node.style.color === '' ? (node.getAttribute('color') ?? '') : node.style.color;
    node.style.color = 'rgb(255, 255, 255)';
  }
  root.dataset['ogsb'] = 'rgb(255, 255, 255)';
  root.append(span('o-dark-note'));
}
