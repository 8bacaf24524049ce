import type { App } from './app';
import { icon, type IconName } from './icon';
import { isUnread } from './lists';
import { categoryName } from './listName';
import { div, make, pressable, rowTable, span } from './make';

const TABS = [
  ['primary', 'inbox'],
  ['promotions', 'tag'],
  ['social', 'people'],
  ['updates', 'info'],
] as const satisfies readonly (readonly [string, IconName])[];

/** The inbox's tabs; nothing over other lists, or where they are off. */
export function drawTabs(app: App, list: string): readonly HTMLElement[] {
  const here = list === 'inbox' ? 'primary' : (/^category\/(\w+)$/.exec(list)?.[1] ?? null);
  if (app.settings.inbox !== 'tabs' || here === null) return [];
  const cells = TABS.map(([category, name]) => {
    const tab = drawTab(app, { category, name, isHere: category === here });
    return make('td', { class: 'aRz J-KU-KO' }, tab);
  });
  const table = rowTable('aKk', ...cells);
  table.setAttribute('role', 'tablist');
  return [div('aKh', table)];
}

interface Tab {
  readonly category: string;
  readonly name: IconName;
  readonly isHere: boolean;
}

function drawTab(app: App, { category, name, isHere }: Tab): HTMLElement {
  const word = categoryName(app.words, category);
  const unread = app.state.list(`category/${category}`).filter(isUnread).length;
  const isNoted = unread > 0 && !isHere;
  const attributes = { role: 'tab', tabindex: '0', 'aria-selected': String(isHere) };
  const label = isNoted ? `${word}, ${unread} ${app.words.unread}` : word;
  const text = div('aKx', span('aKz', word), isNoted ? span('aDG', String(unread)) : null);
  const tab = make('div', { class: 'aAy', ...attributes, 'aria-label': label }, icon(name), text);
  return pressable(tab, () =>
    app.goTo(category === 'primary' ? '#inbox' : `#category/${category}`),
  );
}
