import type { Person, Thread } from './mail';
import type { App } from './app';
import { isUnread } from './lists';
import { make, span } from './make';

const MOST_SHOWN = 3;

/** "Giulia, me 3": who wrote, in order, each once. In Sent: to whom. */
export function participants(app: App, thread: Thread, inSent: boolean): readonly Node[] {
  const people = everybodyOnce(app, thread, inSent);
  const shown = people.length > MOST_SHOWN ? [...people.slice(0, 1), ...people.slice(-2)] : people;
  const options = { alone: people.length === 1, unread: isUnread(thread) };
  const isCut = shown.length < people.length;
  const names = shown.flatMap((person, i) => [
    separator(i, isCut),
    participant(app, person, options),
  ]);
  const { draft, messages } = thread;
  return [
    ...(inSent ? [document.createTextNode(`${app.words.printTo} `)] : []),
    ...names,
    ...(draft === null ? [] : [separator(names.length, false), span('boq', app.words.draft)]),
    ...(messages.length > 1 ? [span('bx0', String(messages.length))] : []),
  ];
}

function separator(i: number, isCut: boolean): Text {
  if (i === 0) return document.createTextNode('');
  return document.createTextNode(isCut && i === 1 ? ' .. ' : ', ');
}

function everybodyOnce(
  { state }: App,
  { messages, scheduled }: Thread,
  inSent: boolean,
): readonly Person[] {
  const written = scheduled ? [...messages, scheduled] : messages;
  const others = written.flatMap(({ to }) => to).filter((person) => !state.isMe(person));
  const people = inSent ? others : messages.map(({ from }) => from);
  return [...new Map(people.map((person) => [person.address, person])).values()];
}

function participant(
  { state, words }: App,
  person: Person,
  { alone, unread }: { readonly alone: boolean; readonly unread: boolean },
): HTMLElement {
  const name = state.isMe(person) ? words.meInList : person.name || person.address;
  const shown = alone ? name : name.split(' ')[0];
  const attributes = {
    translate: 'no',
    class: unread ? 'zF' : 'yP',
    email: person.address,
    name,
    'data-hovercard-id': person.address,
  };
  return span('bA4', make('span', attributes, shown ?? name));
}
