import type { App } from './app';
import { avatar } from './avatar';
import { icon } from './icon';
import type { Mail, Person } from './mail';
import { div, make, setClass, span } from './make';
import { nameOf, namingOf } from './people';
import type { Row } from './rows';

export const ROW_HEIGHT = 76;

export interface ShownRow {
  readonly row: Row;
  readonly folder: string;
  readonly isSelected: boolean;
  readonly isWide: boolean;
}

/** A row without a mail: the same node shows one after the other. */
export function emptyRow(): HTMLElement {
  return make('div', {
    role: 'option',
    'data-focusable-row': 'true',
    tabindex: '-1',
    draggable: 'true',
    class: 'o-row',
  });
}

export function fillRow(element: HTMLElement, shown: ShownRow, app: App): void {
  if (!isNews(element, shown, app)) return;
  const { row, isSelected, isWide } = shown;
  const isUnread = row.mails.some((mail) => mail.isUnread);
  const put = (name: string, value: string) => element.setAttribute(name, value);
  put('id', row.mails[0]?.rowId ?? '');
  put('data-convid', row.conversation.id);
  put('aria-selected', String(isSelected));
  put('aria-label', labelOf(shown, app));
  put('tabindex', isSelected ? '0' : '-1');
  setClass(element, 'o-row-unread', isUnread);
  setClass(element, 'o-row-selected', isSelected);
  setClass(element, 'o-row-wide', isWide);
  element.replaceChildren(controls(shown, app), pictureOf(shown, app), textOf(shown, app));
}

const drawn = new WeakMap<HTMLElement, string>();

/** Whether something else is to be seen in the row than stands in it: a refresh touches no other. */
function isNews(element: HTMLElement, shown: ShownRow, app: App): boolean {
  const { row, isSelected, isWide, folder } = shown;
  const { conversation, mails, at } = row;
  const { language, region, names } = app.settings;
  const look = {
    isSelected,
    isWide,
    folder,
    language,
    region,
    names,
    isFlagged: conversation.isFlagged,
  };
  const text = JSON.stringify([
    look,
    labelOf(shown, app),
    mails.map(({ rowId, state }) => rowId + state),
    at,
  ]);
  const isNew = drawn.get(element) !== text;
  drawn.set(element, text);
  return isNew;
}

function controls({ row, isSelected }: ShownRow, { words }: App): HTMLElement {
  const label = row.mails.some(({ isUnread }) => isUnread) ? words.markRead : words.markUnread;
  const state = String(isSelected);
  return div(
    'o-row-controls',
    make('button', { type: 'button', 'aria-label': label, title: label, class: 'o-mark' }),
    make('div', {
      role: 'checkbox',
      'aria-checked': state,
      'aria-label': words.select,
      class: 'o-check',
    }),
  );
}

function pictureOf(shown: ShownRow, app: App): HTMLElement {
  return div('o-row-picture', avatar(peopleOf(shown, app)[0] ?? app.state.me));
}

function textOf(shown: ShownRow, app: App): HTMLElement {
  const { conversation, mails, at } = shown.row;
  const { dates, state } = app;
  const senders = sendersOf(peopleOf(shown, app), app);
  const flag = conversation.isFlagged ? icon('FlagRegular') : null;
  const folded = mails.length > 1 ? icon('ChevronRightRegular') : null;
  const subject = make('span', { class: 'o-row-subject', title: '' }, conversation.subject);
  const date = make(
    'span',
    { class: 'o-row-date', title: dates.whole(at) },
    dates.short(at, state.now()),
  );
  return div(
    'o-row-text',
    div('o-row-line', div('o-row-senders', draftMark(shown.row, app), senders), flag),
    div('o-row-line', div('o-row-subject-cell', folded, subject), date),
    div('o-row-line', span('o-row-preview', previewOf(mails[0]))),
  );
}

function draftMark({ mails }: Row, { words }: App): HTMLElement | null {
  return mails.some(({ state }) => state === 'draft')
    ? span('o-draft-mark', `${words.draft} `)
    : null;
}

/** One node for all, with a title of what Outlook knows: an address, several, or the names again (guess for several). */
function sendersOf(people: readonly Person[], app: App): HTMLElement {
  const text = people.map(nameOf).join('; ');
  const titles = people.map((one) =>
    namingOf(one, app).rows === 'address' ? one.address : nameOf(one),
  );
  return make('span', { title: titles.join('; '), class: 'o-name' }, text);
}

/** In *Sent* whom it went to, else who wrote, the newest first. */
function peopleOf({ row: { mails }, folder }: ShownRow, { state }: App): readonly Person[] {
  const isOwn = folder === 'sentitems' || folder === 'drafts';
  const [newest] = mails;
  const people = isOwn ? (newest?.to ?? []) : mails.map(({ from }) => from);
  const unique = [...new Map(people.map((one) => [one.address, one])).values()];
  return unique.length > 0 ? unique : [state.me];
}

/** "Unread Collapsed Replied <senders> <subject> <time> <preview>" (CAP 2026-04). */
function labelOf(shown: ShownRow, app: App): string {
  const { words, dates, state } = app;
  const { row } = shown;
  const parts = [
    row.mails.some(({ isUnread }) => isUnread) ? words.unread : '',
    row.mails.length > 1 ? words.collapsed : '',
    isReplied(row) ? words.replied : '',
    peopleOf(shown, app).map(nameOf).join(', '),
    row.conversation.subject,
    dates.short(row.at, state.now()),
    previewOf(row.mails[0]),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function isReplied({ conversation: { mails } }: Row): boolean {
  const last = mails.findLastIndex(({ state }) => state === 'received');
  return last !== -1 && mails.some(({ state }, i) => state === 'sent' && i > last);
}

function previewOf(mail: Mail | undefined): string {
  return (mail?.lines ?? []).join(' ').replaceAll(/\s+/gu, ' ').slice(0, 140);
}
