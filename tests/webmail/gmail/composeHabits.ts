/**
 * Runs in the test's page: what Gmail does when its composes are pressed. A docked compose goes with its window, a reply with
 * its box; what was sent or discarded stands in the same line at the foot, and comes back from there as it was.
 */
export function gmailHabits({ leavesAfter = 0 }: { readonly leavesAfter?: number } = {}): void {
  const closest = (target: EventTarget | null, selector: string) =>
    target instanceof Element ? target.closest(selector) : null;
  const homeOf = (part: Element) => part.closest('.Hd, .ip, body.xE > .nH');
  const say = (home: Element, links: readonly string[], onUndo: () => void) => {
    document.getElementById('toast')?.remove();
    const toast = document.createElement('div');
    toast.id = 'toast';
    toast.setAttribute('role', 'alert');
    toast.className = 'b8';
    for (const id of links) {
      const link = document.createElement('span');
      link.id = id;
      link.setAttribute('role', 'link');
      link.textContent = id;
      if (id === 'link_undo') link.addEventListener('click', onUndo);
      toast.append(link);
    }
    document.body.append(toast);
    home.remove();
  };
  const leave = (part: Element) => {
    const home = homeOf(part);
    const place = home?.parentElement;
    if (home === null || !place) return;
    const isNew = home.matches('.Hd');
    setTimeout(
      () =>
        say(home, isNew ? ['link_undo', 'link_vsm'] : ['link_undo'], () => {
          // A new element, as Gmail draws it: only what it holds is the same.
          const again = home.cloneNode(true);
          place.append(again);
          if (again instanceof Element) {
            const editor = again.getElementsByClassName('editable')[0];
            if (editor instanceof HTMLElement) editor.focus();
          }
        }),
      leavesAfter,
    );
  };
  const ask = (writing: Element) => {
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.id = 'when';
    const add = (parent: Element, tag: string, attributes: Record<string, string>) => {
      const made = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
      made.textContent = attributes['id'] ?? '';
      parent.append(made);
      return made;
    };
    const end = () => dialog.remove();
    const schedule = () => (end(), leave(writing));
    const preset = add(dialog, 'div', {
      role: 'menuitem',
      class: 'Az',
      id: 'preset',
      tabindex: '0',
    });
    preset.addEventListener('click', schedule);
    preset.addEventListener('keydown', (event) => event.key === 'Enter' && schedule());
    const own = add(dialog, 'div', { role: 'menuitem', class: 'Az AM', id: 'own', tabindex: '0' });
    own.addEventListener('click', () => {
      dialog.replaceChildren();
      const time = add(dialog, 'input', { id: 'time' });
      time.addEventListener('keydown', (event) => event.key === 'Enter' && schedule());
      const ok = add(dialog, 'button', { id: 'ok', 'data-mdc-dialog-action': 'ok' });
      ok.addEventListener('click', schedule);
      const no = add(dialog, 'button', { id: 'cancel', 'data-mdc-dialog-action': 'cancel' });
      no.addEventListener('click', end);
    });
    document.body.append(dialog);
    preset.focus();
  };
  document.addEventListener('click', ({ target }) => {
    const part = closest(target, '.aoO, .Uo, .oh, img.Ha, .hG');
    if (part === null) return;
    if (part.matches('img.Ha')) homeOf(part)?.remove();
    else if (!part.matches('.hG')) leave(part);
    else {
      // The menu stands far from the compose, as it has since 2026.
      const item = document.createElement('div');
      item.setAttribute('role', 'menuitem');
      item.setAttribute('selector', 'scheduledSend');
      item.id = 'later';
      item.textContent = 'later';
      item.addEventListener('click', () => (item.remove(), ask(part)));
      document.body.append(item);
    }
  });
  const leavesBy = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent, isOnSend: boolean) =>
    key === 'Enter' ? ctrlKey || metaKey || isOnSend : key === 'D' && ctrlKey && shiftKey;
  document.addEventListener('keydown', (event) => {
    const box = closest(event.target, '.aoI');
    if (box === null) return;
    if (event.key === 'Escape') homeOf(box)?.remove();
    if (leavesBy(event, closest(event.target, '.aoO') !== null)) leave(box);
  });
}
