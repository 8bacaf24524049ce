import type { App } from './app';
import { avatar } from './avatar';
import type { OtherAccount } from './config';
import { icon } from './icon';
import { div, make, span } from './make';

const CONTINUE = 'continue=https://mail.google.com/mail&service=mail';

/** The account button, and the menu with the browser's other mailboxes. */
export function drawAccount(app: App): HTMLElement {
  const { words, state } = app;
  const { name, address } = state.me;
  // Its label ends in "Name (address)" in every language; the words before are the interface's.
  const label = `${words.account}: ${name}  \n(${address})`;
  const menu = drawMenu(app);
  const attributes = { role: 'button', 'aria-expanded': 'false', tabindex: '0' };
  const href = 'https://accounts.google.com/SignOutOptions?hl=en&service=mail';
  const classes = 'gb_A gb_Xa gb_Z';
  const button = make(
    'a',
    { class: classes, href, 'aria-label': label, ...attributes },
    avatar(state.me, 'gb_O'),
  );
  button.addEventListener('click', (event) => {
    event.preventDefault();
    menu.style.display = menu.style.display === 'none' ? '' : 'none';
    button.setAttribute('aria-expanded', String(menu.style.display === ''));
  });
  return div('gb_D', button, menu);
}

function drawMenu({ words, state, config }: App): HTMLElement {
  const add = {
    href: `https://accounts.google.com/AddSession?hl=en&${CONTINUE}`,
    class: 'pm-account',
  };
  const menu = make(
    'div',
    { class: 'gb_Ea', 'aria-label': words.account },
    make('b', {}, state.me.address),
    avatar(state.me, 'pm-big'),
    div('pm-hello', state.me.name),
    span('pm-manage', words.manage),
    ...config.otherAccounts.map((other) => otherMailbox(other, words.delegated)),
    make('a', add, icon('plus'), words.addAccount),
  );
  menu.style.display = 'none';
  return menu;
}

/** A delegated mailbox says so behind its address (CAP 2016). */
function otherMailbox(other: OtherAccount, delegated: string): HTMLElement {
  const { name, address, path, isDelegated } = other;
  const shown = isDelegated ? `${address} (${delegated})` : address;
  const link = { href: `${path}${location.search}`, class: 'pm-account' };
  return make('a', link, avatar({ name, address }, 'pm-small'), span('', name, make('br'), shown));
}
