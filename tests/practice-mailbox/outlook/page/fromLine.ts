import type { App } from './app';
import { div, make } from './make';

/** The same id as a message's line of its writer, on a button (SOURCE.md 2026-10, UI Automation). */
export function fromLine(short: string, { words, state }: App): HTMLElement {
  const label = words.from + state.me.address;
  const attributes = { id: `MSG_${short}_FROM`, 'aria-label': label, class: 'o-well-button' };
  return div('o-well-row', make('button', { type: 'button', ...attributes }, label));
}
