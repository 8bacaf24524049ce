import type { App } from './app';
import { type Naming, type Person, usualNaming } from './mail';

export function namingOf({ address }: Person, { state, settings }: App): Naming {
  if (settings.names === 'names') return { pane: 'name', rows: 'name', chips: 'name' };
  if (settings.names === 'addresses') return { pane: 'full', rows: 'address', chips: 'address' };
  return state.account.naming[address] ?? usualNaming;
}

/** "Giulia Rinaldi <g.rinaldi@…>", the address alone, or the name alone: as Outlook knows the person. */
export function namedInPane(person: Person, app: App): string {
  const { pane } = namingOf(person, app);
  if (person.name === '' || pane === 'address') return person.address;
  return pane === 'name' || app.state.isMe(person) ? person.name : whole(person);
}

/** What is seen: oneself is "You" (WEBMAIL 3.2; one source, 2026-09). */
export function seenInPane(person: Person, app: App): string {
  return app.state.isMe(person) ? app.words.you : namedInPane(person, app);
}

export function nameOf({ name, address }: Person): string {
  return name === '' ? address : name;
}

export function whole({ name, address }: Person): string {
  return name === '' ? address : `${name} <${address}>`;
}
