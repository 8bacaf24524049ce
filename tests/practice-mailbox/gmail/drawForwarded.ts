import type { Forwarded } from './mail';
import { div, make } from './make';

/** What Gmail writes over a forwarded mail: who, when, about what, to whom. */
export function drawForwarded(
  { title, fromLabel, from, rest }: Forwarded,
  mail: readonly Node[],
): HTMLElement {
  const sender = make(
    'strong',
    { class: 'gmail_sendername', dir: 'auto' },
    from.name || from.address,
  );
  const address = make('span', { dir: 'auto' }, `<${from.address}>`);
  const head = make('div', { dir: 'ltr', class: 'gmail_attr' }, title, make('br'));
  head.append(`${fromLabel} `, sender, ' ', address, make('br'));
  for (const line of rest) head.append(line, make('br'));
  return div('gmail_quote gmail_quote_container', head, make('br'), make('br'), ...mail);
}
