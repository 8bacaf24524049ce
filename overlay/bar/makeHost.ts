import { OWN_MARK } from '@/webmail/webmail';
import { barStyle } from './barStyle';
import { make } from './make';

export interface BarHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Passing words are put into an element that stays: screen readers miss those of a new one. */
  readonly live: HTMLElement;
}

/** Our one element in the page, with a closed shadow root. */
export function makeHost(): BarHost {
  const host = make('div', { [OWN_MARK]: '', contenteditable: 'false' });
  const root = host.attachShadow({ mode: 'closed' });
  const live = make('span', { class: 'live', role: 'status' });
  root.append(make('style', {}, barStyle), live);
  keepFromShortcuts(host);
  return { host, root, live };
}

/** Enter and space press our buttons; for Gmail they would fold messages and scroll. */
function keepFromShortcuts(host: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    host.addEventListener(type, (event) => {
      if (event instanceof KeyboardEvent && ['Enter', ' '].includes(event.key)) {
        event.stopPropagation();
      }
    });
  }
}
