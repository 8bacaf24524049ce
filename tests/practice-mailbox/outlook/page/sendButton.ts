import type { App } from './app';
import { showMenu } from './dialog';
import { icon } from './icon';
import { make, nextNumber, pressable, span } from './make';

interface Acts {
  readonly send: () => void;
  readonly schedule: () => void;
}

/** Fluent's split button: sending is its first half, scheduling in the menu of the second (SOURCE.md 2026-10). */
export function sendButton({ words }: App, { send, schedule }: Acts): HTMLElement {
  const id = `splitButton-r${(nextNumber('split') + 112).toString(36)}`;
  const primary = make(
    'button',
    {
      type: 'button',
      id: `${id}__primaryActionButton`,
      'aria-label': words.send,
      title: words.sendTitle,
      class: 'fui-Button fui-SplitButton__primaryActionButton o-send',
    },
    icon('SendRegular'),
    span('o-button-text', words.send),
  );
  const menu = make(
    'button',
    {
      type: 'button',
      id: `${id}__menuButton`,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': words.moreSend,
      class: 'fui-Button fui-MenuButton fui-SplitButton__menuButton o-send-more',
    },
    icon('ChevronDownRegular'),
  );
  pressable(primary, send);
  pressable(menu, () => {
    showMenu(menu, [
      { text: words.send, onPress: send },
      { text: words.schedule, onPress: schedule },
    ]);
  });
  const group = make('div', { role: 'group', class: 'fui-SplitButton o-split' }, primary, menu);
  return make('div', { 'data-testid': 'ComposeSendButton', class: 'o-send-place' }, group);
}
