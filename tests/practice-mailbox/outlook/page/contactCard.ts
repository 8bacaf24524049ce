import { avatar } from './avatar';
import { layerHost } from './dialog';
import { icon } from './icon';
import type { Person } from './mail';
import { div, make, span } from './make';
import { nameOf } from './people';

/** The card of a person, after a click only: here the address stands whatever the pane shows (mailvelope 2025-12). */
export function contactCard(at: HTMLElement, person: Person): void {
  const button = make(
    'button',
    { type: 'button', 'aria-label': person.address, class: 'o-button' },
    icon('MailRegular'),
    span('', person.address),
  );
  const email = make('div', { 'data-log-name': 'Email', class: 'o-card-line' }, button);
  const head = div(
    'o-card-head',
    avatar(person, 'o-avatar o-avatar-large'),
    span('o-from-line', nameOf(person)),
  );
  const card = make(
    'div',
    { role: 'dialog', 'aria-label': nameOf(person), class: 'o-contact-card' },
    head,
    email,
  );
  const { left, bottom } = at.getBoundingClientRect();
  card.style.left = `${left}px`;
  card.style.top = `${bottom + 6}px`;
  layerHost().append(card);
  setTimeout(() => document.addEventListener('click', () => card.remove(), { once: true }));
}
