import type { App } from './app';
import { icon } from './icon';
import type { Message, Person } from './mail';
import { div, make, nextId, pressable } from './make';

const MOST_RECIPIENTS_SHOWN = 4;

interface Recipients {
  readonly app: App;
  readonly message: Message;
}

/** The line under the sender, and behind its arrow everything about who and when. */
export function drawRecipients(of: Recipients): readonly Node[] {
  const { app, message } = of;
  const everyone = [...message.to, ...message.cc];
  const shown = everyone.slice(0, MOST_RECIPIENTS_SHOWN).map((person) => recipient(app, person));
  const line = make('span', { translate: 'no', class: 'hb' }, `${app.words.to} `);
  for (const [i, one] of shown.entries()) line.append(i > 0 ? ', ' : '', one);
  const rest = everyone.length - shown.length;
  if (rest > 0) line.append(`, +${rest} ${app.words.others}`);
  line.append(' ');
  const details = detailsTable(of);
  const attributes = {
    id: nextId(),
    class: 'ajy',
    role: 'button',
    tabindex: '0',
    'aria-haspopup': 'true',
    'data-tooltip': app.words.details,
    'aria-label': app.words.details,
  };
  const toggle = pressable(make('div', attributes, icon('down')), () => {
    details.style.display = details.style.display === 'none' ? '' : 'none';
  });
  return [div('iw ajw', line), toggle, details];
}

function recipient({ state, words }: App, person: Person): HTMLElement {
  const name = state.isMe(person) ? words.me : person.name || person.address;
  const { address: email } = person;
  return make('span', { email, name, 'data-hovercard-id': email, class: 'g2' }, name);
}

/** "Show details": the only place with every recipient of a long list. */
function detailsTable({ app: { words, dates }, message }: Recipients): HTMLElement {
  const person = ({ name, address: email }: Person) =>
    make('div', { class: 'gI' }, make('span', { email, name }, `${name} <${email}>`));
  const row = (label: string, ...values: readonly HTMLElement[]) =>
    make('tr', { class: 'ajv' }, make('td', { class: 'gG' }, label), make('td', {}, ...values));
  const rows = [
    row(words.from, person(message.from)),
    row(words.toDetail, ...message.to.map(person)),
    ...(message.cc.length > 0 ? [row(words.cc, ...message.cc.map(person))] : []),
    row(words.date, make('span', { class: 'gI' }, dates.whole(message.sentAt))),
  ];
  const table = make('div', { class: 'ajA SK' }, make('table', {}, make('tbody', {}, ...rows)));
  table.style.display = 'none';
  return table;
}
