import type { App } from './app';
import { Compose, type ComposeActs } from './compose';
import type { ComposePlace } from './composePlace';
import type { ComposeSeed } from './composeSeed';
import { div, make } from './make';

type ActsIn = (place: ComposePlace) => Pick<ComposeActs, 'onSend' | 'onSchedule' | 'onDiscard'>;

/** A mail in a window of its own: nothing else is on the page. */
export function showAlone(app: App, seed: ComposeSeed, actsIn: ActsIn): void {
  const main = make('div', { class: 'nH', role: 'main' });
  document.body.append(main);
  const write = (wanted: ComposeSeed) => {
    const title = () => {
      document.title = `${compose.subject || app.composes.words.newMessage} - ${app.state.me.address} - Gmail`;
    };
    const place = { close: () => main.replaceChildren(drawEnd()), reopen: write };
    const rest = { onKind: () => {}, onPopOut: () => {}, onChange: title };
    const acts = { ...actsIn(place), ...rest };
    const compose: Compose = new Compose({ app, seed: wanted, isInline: false, acts });
    main.replaceChildren(div('nH pm-alone', div('aaZ', compose.root)));
    title();
    compose.focus();
  };
  write(seed);
}

/** What is left is the toast, which says what became of it. */
function drawEnd(): HTMLElement {
  return div('nH pm-alone-end');
}
