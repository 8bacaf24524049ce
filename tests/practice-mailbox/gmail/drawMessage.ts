import type { Message, Person, Thread } from './mail';
import type { App } from './app';
import { avatar } from './avatar';
import { drawBody } from './drawBody';
import { drawRecipients } from './drawRecipients';
import { icon } from './icon';
import { div, find, make, named, nextId, pressable, rowTable, span } from './make';

export interface MessageActions {
  readonly onToggle: () => void;
  readonly onReply: (all: boolean) => void;
}

interface MessageInThread {
  readonly app: App;
  readonly thread: Thread;
  readonly message: Message;
}

/** An expanded message, as captured in 2023: the node that carries both ids, its head, an empty body. */
export function drawExpanded(of: MessageInThread, actions: MessageActions): HTMLElement {
  const { app, thread, message } = of;
  const attributes = {
    class: 'adn ads',
    style: '',
    'data-message-id': message.permId,
    'data-legacy-message-id': message.id,
  };
  const log = `20277; u014N:xr6bB; 1:${logged([`#${thread.permId}`, null])}; 4:${logged([message.permId, null, []])}`;
  const body = make('div', { id: nextId(), class: 'ii gt', jslog: log }, div('a3s aiL '));
  const head = make('div', { class: 'gE iv gt' }, headTable(of, actions));
  pressable(head, (event) => {
    const target = event.target as HTMLElement;
    if (target.closest(`[role=button], [role=checkbox], a, .${named('ajA')}`) === null)
      actions.onToggle();
  });
  return make(
    'div',
    attributes,
    div('aju', div('aCi', div('aFg'), avatar(message.from, 'ajn ajo'))),
    div(
      'gs',
      head,
      make('div', { id: nextId() }, div('qQVYZb'), div('utdU2e'), div('lQs8Hd'), div('btm')),
      div('', div('aHl'), make('div', { id: nextId(), tabindex: '-1' }), body, div('hi')),
      app.state.isMe(message.from) ? null : div('hq gt a10'),
    ),
    div('ajx'),
  );
}

/** The body comes after the head: Gmail fills it later. */
export function fillBody(expanded: ParentNode, { app, message }: MessageInThread): void {
  find(expanded, 'a3s')?.replaceChildren(...drawBody(message.body, app.words));
}

/** A message folded into one line: who, the first words, when. It has no id (WEBMAIL 2). */
export function drawCollapsed({ app, message }: MessageInThread): HTMLElement {
  const words = message.body.lines.join(' ').replaceAll(/\s+/g, ' ').slice(0, 140);
  const who = make('td', { class: 'gF gK' }, make('h3', { class: 'iw' }, senderName(app, message)));
  const what = make('td', { class: 'adB-snippet' }, div('iA g6', words));
  const when = make('td', { class: 'gH' }, time(app, message));
  return div(
    'adf ads',
    div('aju', avatar(message.from, 'ajn')),
    rowTable('cf gJ', who, what, when),
  );
}

function headTable(of: MessageInThread, actions: MessageActions): HTMLElement {
  const { app, message } = of;
  const sender = make('h3', { class: 'iw' }, senderName(app, message), ' ', address(message.from));
  if (message.fromList === true) sender.append(unsubscribe(app));
  const who = make(
    'td',
    { class: 'gF gK' },
    rowTable('cf ix', make('td', { class: 'c2' }, sender)),
  );
  const when = make('td', { class: 'gH bAk' }, div('gK', span(''), time(app, message), star(of)));
  const buttons = make('td', { class: 'gH acX bAm', rowspan: '2' }, ...headButtons(app, actions));
  const table = rowTable('cf gJ', who, when, make('td', { class: 'gH' }), buttons);
  const details = rowTable('cf adz', make('td', { class: 'ady' }, ...drawRecipients(of)));
  const second = make('td', { colspan: '3' }, details);
  table.tBodies[0]?.append(make('tr', { class: 'acZ xD' }, second));
  return table;
}

function senderName(app: App, { from }: Message): HTMLElement {
  const attributes = { translate: 'no', class: 'qu', role: 'gridcell', tabindex: '-1' };
  const who = {
    email: from.address,
    name: from.name,
    'data-hovercard-id': from.address,
    class: 'gD',
  };
  const shown = from.name === '' ? from.address : from.name;
  return make('span', attributes, make('span', who, make('span', {}, shown)), span('cfXrwd'));
}

function address({ address: text }: Person): HTMLElement {
  const bracket = (sign: string) => make('span', { 'aria-hidden': 'true' }, sign);
  return span('go', bracket('<'), text, bracket('>'));
}

function unsubscribe({ words }: App): HTMLElement {
  return make('span', { class: 'Ca', role: 'button', tabindex: '0' }, words.unsubscribe);
}

function time({ dates, state }: App, { sentAt }: Message): HTMLElement {
  const whole = dates.whole(sentAt);
  const attributes = { id: nextId(), class: 'g3', title: whole, alt: whole, role: 'gridcell' };
  return make('span', { ...attributes, tabindex: '-1' }, dates.withDistance(sentAt, state.now()));
}

function star({ app, thread }: MessageInThread): HTMLElement {
  const on = thread.labels.includes('starred');
  const attributes = {
    class: 'zd bi4',
    role: 'checkbox',
    tabindex: '0',
    'aria-checked': String(on),
    'aria-label': app.words.starred,
  };
  const box = make('div', attributes, span(on ? 'T-KT T-KT-Jp' : 'T-KT', icon('star')));
  return pressable(box, () => {
    app.state.star(thread.id);
    box.setAttribute('aria-checked', String(box.getAttribute('aria-checked') !== 'true'));
    box.firstElementChild?.classList.toggle(named('T-KT-Jp'));
  });
}

function headButtons({ words }: App, { onReply }: MessageActions): readonly HTMLElement[] {
  const button = (className: string, label: string, drawing: SVGSVGElement) =>
    make(
      'div',
      {
        class: `T-I J-J5-Ji T-I-Js-IF ${className} T-I-ax7 L3`,
        role: 'button',
        tabindex: '0',
        'data-tooltip': label,
        'aria-label': label,
      },
      drawing,
    );
  const reply = button('aaq', words.reply, icon('reply'));
  const more = button('aap T-I-awG', words.moreMessage, icon('more'));
  return [pressable(reply, () => onReply(false)), more];
}

/** Gmail's log labels: base64 of a list whose first part names thread or message. */
function logged(values: readonly unknown[]): string {
  return btoa(JSON.stringify(values)).replaceAll('=', '.');
}
