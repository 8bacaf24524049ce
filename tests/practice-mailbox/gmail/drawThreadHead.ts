import type { Thread } from './mail';
import type { App } from './app';
import { clearDot } from './drawBody';
import { drawSubject } from './drawSubject';
import { icon, type IconName } from './icon';
import { div, make, nextId, pressable, span } from './make';

/** The subject with its label and the buttons beside it. The ids come later: see `ThreadView`. */
export function drawThreadHead(app: App, thread: Thread, onExpandAll: () => void) {
  const { words } = app;
  const heading = make(
    'h2',
    { jsname: 'r4nke', class: 'hP', tabindex: '-1' },
    ...drawSubject(thread.subject),
  );
  const label = span('J-J5-Ji', ...labelChips(app, thread));
  const expand = button('expand', { word: words.expandAll, image: 'gx' });
  const buttons = div(
    'ade',
    thread.messages.length > 1 ? pressable(expand, onExpandAll) : null,
    button('print', { word: words.printAll, image: 'g1' }),
    button('window', { word: words.newWindow, image: 'gZ' }),
  );
  const head = div(
    'nH V8djrc byY',
    div('hj', buttons),
    div('nH', div('', div('ha', heading, label), div('dJ'))),
  );
  return { head, heading };
}

function button(
  name: IconName,
  { word, image }: { readonly word: string; readonly image: string },
): HTMLElement {
  const picture = make('img', { class: `${image} T-I-J3`, alt: word, src: clearDot });
  const attributes = {
    id: nextId(),
    class: 'T-I J-J5-Ji T-I-JN L3',
    role: 'button',
    tabindex: '0',
    'aria-label': word,
    'data-tooltip': word,
  };
  return span('hk J-J5-Ji', make('div', attributes, span('SD', picture, icon(name))));
}

function labelChips({ words }: App, { labels }: Thread): readonly HTMLElement[] {
  const shown = labels.filter((label) => label !== 'sent' && label !== 'starred');
  return shown.map((label) => {
    const word = label === 'inbox' ? words.inbox : label;
    const name = label === 'inbox' ? '^i' : label;
    const chip = make('div', { class: 'hN', role: 'button', tabindex: '0', name }, word);
    const remove = make(
      'div',
      { class: 'hO', role: 'button', tabindex: '0', name, 'aria-label': word },
      '×',
    );
    return div('ahR', chip, remove);
  });
}
