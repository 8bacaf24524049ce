import type { App } from './app';
import { drawAccount } from './drawAccount';
import { drawSettings } from './drawSettings';
import { icon, type IconName } from './icon';
import { div, make, span } from './make';

/** The strip over everything: mark, search, settings, account. */
export function drawHeader(app: App): HTMLElement {
  const attributes = { role: 'button', 'aria-expanded': 'true', tabindex: '0' };
  const label = { 'aria-label': app.words.mainMenu };
  const menu = make('div', { class: 'gb_Ic', ...attributes, ...label }, icon('menu'));
  const home = { class: 'gb_fe', href: '#inbox', title: 'Gmail' };
  const mark = make('a', home, icon('unread'), span('', 'Gmail'));
  return make(
    'header',
    { class: 'gb_oa oy8Mbf qp', role: 'banner' },
    div('gb_qd', menu, mark),
    div('gb_ne', drawSearch(app)),
    div(
      'gb_Rd',
      round('help', app.words.support),
      drawSettings(app),
      round('apps', app.words.apps),
      drawAccount(app),
    ),
  );
}

function drawSearch({ words, goTo }: App): HTMLElement {
  const attributes = { class: 'gb_De aJh', name: 'q', autocomplete: 'off' };
  const labels = { placeholder: words.search, 'aria-label': words.search };
  const box = make('input', { ...attributes, ...labels });
  const form = make(
    'form',
    { role: 'search', class: 'gb_Be', method: 'GET', action: '' },
    icon('search'),
    box,
    icon('tune'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const sought = encodeURIComponent(box.value.trim()).replaceAll('%20', '+');
    if (sought !== '') goTo(`#search/${sought}`);
  });
  return form;
}

function round(name: IconName, label: string): HTMLElement {
  const attributes = { class: 'pm-round', role: 'button', 'aria-label': label, tabindex: '0' };
  return make('div', attributes, icon(name));
}
