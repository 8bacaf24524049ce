import { hash } from '../../gmailIds';
import type { App } from './app';
import { icon, type IconName } from './icon';
import { div, make, pressable, span } from './make';

const folders = [
  ['inbox', 'MailInboxRegular'],
  ['drafts', 'DraftsRegular'],
  ['sentitems', 'SendRegular'],
  ['archive', 'ArchiveRegular'],
  ['deleteditems', 'DeleteRegular'],
] as const satisfies readonly (readonly [string, IconName])[];

interface Root {
  readonly address: string;
  readonly unread: number;
  readonly onOpen: (folder: string) => void;
}

/** The tree of folders: a root for each mailbox, whose title is its address (CAP 2025-11). */
export function folderTree(app: App, shown: string, open: (folder: string) => void): HTMLElement {
  const { config, state, settings, words } = app;
  const own = { address: state.me.address, unread: state.unread('inbox'), onOpen: open };
  const shared = config.shared?.me.address;
  const roots = [rootOf(own, app, shown)];
  if (settings.sharedMailbox && shared !== undefined) {
    // Its folders are shown in a page of their own here; Outlook has them in this one.
    const onOpen = (folder: string) =>
      location.assign(`/mail/${shared}/${folder}${location.search}`);
    roots.push(rootOf({ address: shared, unread: 0, onOpen }, app, ''));
  }
  const tree = make('div', { role: 'tree', class: 'o-tree' }, ...roots);
  const heading = make('h2', { class: 'o-hidden' }, words.navigation);
  return make(
    'div',
    { role: 'region', 'aria-label': words.navigation, class: 'o-navigation' },
    heading,
    tree,
  );
}

function rootOf(root: Root, app: App, shown: string): HTMLElement {
  const { address } = root;
  const number = hash(address).toString(16).toUpperCase().padStart(8, '0');
  const title = make(
    'div',
    {
      id: `primaryMailboxRoot_DEFDEFDE-FDEF-DEFD-EFDE-FDEFDEFDEFDE-0003${number}@84df9e7f-e9f6-40af-b435-aaaaaaaaaaaa`,
      class: 'o-root',
      'data-is-focusable': 'true',
      title: address,
      tabindex: '0',
      role: 'treeitem',
      'aria-expanded': 'true',
      'aria-level': '1',
      'data-folder-name': address,
    },
    make(
      'button',
      { type: 'button', tabindex: '-1', 'aria-hidden': 'true', class: 'o-root-button' },
      icon('ChevronDownRegular'),
    ),
    span('o-root-name', address),
  );
  const items = folders.map(([folder, picture]) =>
    folderItem({ folder, picture, root, isShown: folder === shown }, app),
  );
  return div('', title, ...items);
}

interface Item {
  readonly folder: (typeof folders)[number][0];
  readonly picture: IconName;
  readonly root: Root;
  readonly isShown: boolean;
}

function folderItem({ folder, picture, root, isShown }: Item, { words }: App): HTMLElement {
  const name = words[folder];
  const count = folder === 'inbox' && root.unread > 0 ? String(root.unread) : '';
  const item = make(
    'div',
    {
      role: 'treeitem',
      'aria-level': '2',
      'aria-selected': String(isShown),
      'data-folder-name': name.toLowerCase(),
      title: count === '' ? name : `${name} - ${count} ${words.unread}`,
      tabindex: '-1',
      class: isShown ? 'o-folder o-folder-shown' : 'o-folder',
    },
    icon(picture),
    span('o-folder-name', name),
    span('o-folder-count', count),
  );
  return pressable(item, () => root.onOpen(folder));
}
