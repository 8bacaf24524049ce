import type { App } from './app';
import { avatar } from './avatar';
import { iconButton } from './button';
import { icon } from './icon';
import { layerHost } from './dialog';
import type { AnswerKind, Person } from './mail';
import { div, make, pressable, span } from './make';

/** The suite's header: the account's button names the person, not the address (guess: so it is at companies). */
export function pageHead({ words, state }: App): HTMLElement {
  const search = make('input', {
    type: 'text',
    role: 'combobox',
    'aria-label': words.search,
    placeholder: words.search,
    'aria-expanded': 'false',
    class: 'o-search-input',
  });
  const account = make(
    'button',
    {
      id: 'O365_MainLink_Me',
      type: 'button',
      role: 'button',
      'aria-label': `${words.accountManager} ${state.me.name}`,
      'aria-expanded': 'false',
      class: 'o-me',
    },
    make('div', { id: 'mectrl_headerPicture', class: 'mectrl_profilepic' }, avatar(state.me)),
  );
  return make(
    'div',
    { id: 'o365header', role: 'banner', class: 'o-head-bar' },
    make('div', { class: 'o-waffle' }, icon('WaffleRegular')),
    span('o-brand', 'Outlook'),
    make(
      'div',
      { id: 'topSearchInput-container', role: 'search', class: 'o-search' },
      icon('SearchRegular'),
      search,
    ),
    div(
      'o-head-end',
      icon('SettingsRegular'),
      pressable(account, () => accountMenu(account, state.me)),
    ),
  );
}

/** Who is signed in: address and name stand there only while the menu is open (SC). */
function accountMenu(at: HTMLElement, { name, address }: Person): void {
  const menu = make(
    'div',
    { role: 'dialog', id: 'mectrl_main_body', class: 'o-contact-card' },
    make('div', { id: 'mectrl_currentAccount_primary', class: 'o-from-line' }, name),
    make('div', { id: 'mectrl_currentAccount_secondary' }, address),
  );
  menu.style.top = `${at.getBoundingClientRect().bottom + 8}px`;
  menu.style.insetInlineEnd = '8px';
  layerHost().append(menu);
  setTimeout(() => document.addEventListener('click', () => menu.remove(), { once: true }));
}

export function appRail(): HTMLElement {
  const pictures = ['MailRegular', 'CalendarRegular', 'PeopleRegular'] as const;
  const buttons = pictures.map((name, i) => {
    const className = i === 0 ? 'o-rail-button o-rail-shown' : 'o-rail-button';
    return make(
      'button',
      { type: 'button', 'aria-label': name.replace('Regular', ''), class: className },
      icon(name),
    );
  });
  return make(
    'div',
    { role: 'navigation', 'aria-label': 'left-rail-appbar', class: 'o-rail' },
    ...buttons,
  );
}

export interface RibbonActs {
  readonly newMail: () => void;
  readonly answer: (kind: AnswerKind) => void;
}

/** Tabs, "New mail" as a split button (CAP 2025-11), and buttons for the open mail, with the same icons as its own. */
export function ribbon(app: App, { newMail, answer }: RibbonActs): HTMLElement {
  const { words } = app;
  const disabled = (['DeleteRegular', 'ArchiveRegular', 'FlagRegular'] as const).map((name) =>
    make('span', { class: 'o-ribbon-item', 'aria-hidden': 'true' }, icon(name)),
  );
  const answers = [
    ['reply', words.reply, 'ArrowReplyRegular'],
    ['replyAll', words.replyAll, 'ArrowReplyAllRegular'],
    ['forward', words.forward, 'ArrowForwardRegular'],
  ] as const;
  const buttons = answers.map(([kind, label, name]) =>
    iconButton({ label, icon: name, onPress: () => answer(kind) }),
  );
  const row = div('o-ribbon-row', newMailButton(app, newMail), ...disabled, ...buttons);
  return make(
    'div',
    { role: 'region', 'aria-label': words.ribbon, class: 'o-ribbon' },
    tabs(app),
    row,
  );
}

function tabs({ words }: App): HTMLElement {
  const all = [words.home, words.view, words.help].map((name, i) => {
    const className = i === 0 ? 'o-tab o-tab-shown' : 'o-tab';
    const state = String(i === 0);
    return make(
      'button',
      { type: 'button', role: 'tab', 'aria-selected': state, class: className },
      name,
    );
  });
  return make('div', { role: 'tablist', class: 'o-tabs' }, ...all);
}

function newMailButton({ words }: App, onPress: () => void): HTMLElement {
  const compose = iconButton({
    label: words.newMail,
    text: words.newMail,
    icon: 'ComposeRegular',
    className: 'fui-SplitButton__primaryActionButton o-new',
    onPress,
  });
  const more = iconButton({
    label: words.moreNew,
    icon: 'ChevronDownRegular',
    className: 'fui-SplitButton__menuButton o-new-more',
    hasPopup: true,
    onPress: () => undefined,
  });
  const attributes = {
    id: '588',
    role: 'group',
    'data-unique-id': 'Ribbon-588',
    'data-automation-type': 'RibbonSplitButton',
    class: 'fui-SplitButton o-split',
  };
  return make('div', attributes, compose, more);
}
