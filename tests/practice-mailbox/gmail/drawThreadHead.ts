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
    pressable(button('print', { word: words.printAll, image: 'g1' }), () =>
      openWindow(printUrl(thread)),
    ),
    pressable(button('window', { word: words.newWindow, image: 'gZ' }), () =>
      openWindow(popOutUrl(thread)),
    ),
  );
  const head = div(
    'nH V8djrc byY',
    div('hj', buttons),
    div('nH', div('', div('ha', heading, label), div('dJ'))),
  );
  return { head, heading };
}

function openWindow(query: string): void {
  const language = new URLSearchParams(location.search).get('hl');
  const hl = language === null ? '' : `&hl=${language}`;
  window.open(`${location.pathname}${query}${hl}`, '_blank');
}

/** As Gmail's own "In new window" asks for it (InboxSDK's tests; the id in the old form). */
function popOutUrl({ id }: Thread): string {
  return `?ui=2&view=btop&ver=v0f5rr5r5c17&search=inbox&th=${id}&cvid=1`;
}

/** CAP 2023: the permanent ids of the thread and, with one mail, of that. */
function printUrl({ permId, messages }: Thread): string {
  const [threadId] = permId.split('|');
  const one = messages.length === 1 ? `&simpl=${messages[0]?.permId.slice(1) ?? ''}` : '';
  return `?ui=2&ik=f00c0ffee0&view=pt&search=all&permthid=${threadId ?? ''}${one}`;
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
  const shown = labels.filter((label) => label === 'inbox' || /^[A-Z]/.test(label));
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
