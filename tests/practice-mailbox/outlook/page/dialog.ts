import { div, make, pressable } from './make';

interface Choice {
  readonly text: string;
  readonly onPress?: () => void;
  readonly isPrimary?: boolean;
}

interface Wish {
  readonly title: string;
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly content?: HTMLElement;
  /** Something that went wrong, or must be answered. */
  readonly isAlert?: boolean;
}

/** Fluent's layers stand beside the page, not in it. */
export function layerHost(): HTMLElement {
  return document.getElementById('fluent-default-layer-host') ?? document.body;
}

export function showDialog({ title, text, choices, content, isAlert = false }: Wish): HTMLElement {
  const buttons = choices.map((choice) => {
    const className = choice.isPrimary === true ? 'o-primary' : 'o-secondary';
    const button = make(
      'button',
      { type: 'button', class: `fui-Button ${className}` },
      choice.text,
    );
    return pressable(button, () => {
      layer.remove();
      choice.onPress?.();
    });
  });
  const dialog = make(
    'div',
    {
      role: isAlert ? 'alertdialog' : 'dialog',
      'aria-modal': 'true',
      'aria-label': title,
      tabindex: '-1',
      class: 'fui-DialogSurface o-dialog',
    },
    make('h2', { class: 'o-dialog-title' }, title),
    make('p', {}, text),
    content ?? null,
    div('o-dialog-buttons', ...buttons),
  );
  const layer = div('o-dialog-layer', dialog);
  layerHost().append(layer);
  buttons[0]?.focus();
  return dialog;
}

/** A menu at a button; it is gone with the next press anywhere. */
export function showMenu(
  at: HTMLElement,
  items: readonly { readonly text: string; readonly onPress: () => void }[],
): void {
  const entries = items.map(({ text, onPress }) =>
    pressable(
      make('div', { role: 'menuitem', tabindex: '0', class: 'o-menu-item' }, text),
      onPress,
    ),
  );
  const menu = make('div', { role: 'menu', class: 'fui-MenuPopover o-menu' }, ...entries);
  const { left, bottom } = at.getBoundingClientRect();
  menu.style.left = `${Math.max(8, left - 120)}px`;
  menu.style.top = `${bottom + 4}px`;
  layerHost().append(menu);
  setTimeout(() => document.addEventListener('click', () => menu.remove(), { once: true }));
}
