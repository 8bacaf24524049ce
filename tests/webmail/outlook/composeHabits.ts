/**
 * Runs in the test's page: what Outlook does when its composes are pressed. The menu beside Send, and the dialog in which one
 * sends later, stand far from the mail; no markup of the latter is known.
 */
export function outlookHabits({
  leavesAfter = 0,
  asks = false,
}: { readonly leavesAfter?: number; readonly asks?: boolean } = {}): void {
  const layers = document.getElementById('layers') ?? document.body;
  const closest = (target: EventTarget | null, selector: string) =>
    target instanceof Element ? target.closest(selector) : null;
  const make = (tag: string, attributes: Record<string, string>, onClick?: () => void) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.textContent = attributes['id'] ?? '';
    if (onClick !== undefined) made.addEventListener('click', onClick);
    return made;
  };
  const leave = (compose: Element) => {
    const place = compose.parentElement;
    setTimeout(() => {
      compose.remove();
      const undo = make('button', { id: 'undo' }, () => {
        // Drawn anew: its draft may have another name by then.
        const again = compose.cloneNode(true);
        place?.append(again);
      });
      layers.append(undo);
    }, leavesAfter);
  };
  const dialog = (...buttons: readonly Element[]) => {
    const made = make('div', { role: 'dialog' });
    made.append(...buttons);
    for (const button of buttons) button.addEventListener('click', () => made.remove());
    layers.append(made);
  };
  const send = (compose: Element) => {
    if (!asks) return leave(compose);
    dialog(
      make('button', { id: 'sendAnyway' }, () => leave(compose)),
      make('button', { id: 'dontSend' }),
    );
  };
  const menuOf = (compose: Element) => {
    const menu = make('div', { role: 'menu' });
    const later = make('div', { role: 'menuitem', id: 'later', tabindex: '0' }, () => {
      menu.remove();
      dialog(
        make('button', { id: 'tomorrow' }, () => leave(compose)),
        make('button', { id: 'cancel' }),
      );
    });
    menu.append(
      make('div', { role: 'menuitem', id: 'now', tabindex: '0' }, () => leave(compose)),
      later,
    );
    layers.append(menu);
  };
  document.addEventListener('click', ({ target }) => {
    const compose = closest(target, '.compose');
    const button = closest(target, 'button');
    if (compose === null || button === null) return;
    if (button.id.endsWith('primaryActionButton')) send(compose);
    else if (button.id.endsWith('menuButton')) menuOf(compose);
    else if (button.id === 'discardCompose') leave(compose);
  });
  document.addEventListener('keydown', (event) => {
    const compose = closest(event.target, '.compose');
    if (compose === null) return;
    const isOnSend = closest(event.target, '[id$="primaryActionButton"]') !== null;
    if (event.key === 'Escape') compose.remove();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(compose);
    else if (event.key === 'Enter' && isOnSend) send(compose);
  });
}
