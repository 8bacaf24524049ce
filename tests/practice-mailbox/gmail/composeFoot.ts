import type { App } from './app';
import { giveMenu } from './composeMenu';
import { icon, type IconName } from './icon';
import { div, make, nextId, pressable, rowTable, span } from './make';

interface FootActs {
  readonly onSend: () => void;
  readonly onSchedule: () => void;
  readonly onDiscard: () => void;
}

export interface ComposeFoot {
  readonly foot: HTMLElement;
  readonly draftSaved: HTMLElement;
}

/** Send with its arrow, the tools, the bin. */
export function drawFoot(app: App, acts: FootActs): ComposeFoot {
  const { words } = app;
  const label = { ...button('aoO v7 T-I-atl', words.sendLabel), id: nextId() };
  const send = pressable(make('div', label, words.send), acts.onSend);
  const more = { 'aria-haspopup': 'true', 'aria-expanded': 'false' };
  const later = make('div', { ...button('hG T-I-atl', words.moreSend), ...more }, icon('down'));
  giveMenu(later, [
    {
      word: app.composes.words.scheduleSend,
      icon: 'clock',
      selector: 'scheduledSend',
      run: acts.onSchedule,
    },
  ]);
  const bin = make('div', { ...button('oh', words.discard), id: nextId() }, icon('trash'));
  const draftSaved = span('oG aOy');
  const cells = [
    make('td', { class: 'gU Up' }, div('J-J5-Ji btA', div('dC', send, later))),
    make('td', { class: 'gU a0z' }, ...drawTools(app)),
    make('td', { class: 'gU aWQ' }, draftSaved),
    make('td', { class: 'gU az5' }, pressable(bin, acts.onDiscard)),
  ];
  const table = rowTable('IZ', ...cells);
  table.setAttribute('role', 'group');
  table.rows[0]?.setAttribute('class', 'btC');
  return { foot: div('aDh', table), draftSaved };
}

function drawTools({ words }: App): readonly HTMLElement[] {
  const tools = [
    ['letter', words.formatting],
    ['attach', words.attach],
    ['link', words.link],
    ['smile', words.emoji],
    ['picture', words.photo],
    ['signature', words.sign],
    ['more', words.moreOptions],
  ] as const satisfies readonly (readonly [IconName, string])[];
  return tools.map(([name, label]) => make('div', button('aWv', label), icon(name)));
}

function button(className: string, label: string) {
  return {
    class: `T-I J-J5-Ji ${className} L3`,
    role: 'button',
    tabindex: '1',
    'data-tooltip': label,
    'aria-label': label,
    style: 'user-select: none;',
  };
}
