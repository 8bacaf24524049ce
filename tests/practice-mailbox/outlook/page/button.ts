import { icon, type IconName } from './icon';
import { make, pressable, span } from './make';

interface Wish {
  readonly label: string;
  readonly icon: IconName;
  readonly onPress: (event: Event) => void;
  /** Seen beside the picture. */
  readonly text?: string;
  readonly role?: string;
  readonly id?: string;
  readonly title?: string;
  readonly className?: string;
  readonly hasPopup?: boolean;
}

/** A button of Fluent UI's command bars (CAP 2025-11): named by its label, drawn by its icon. */
export function iconButton(wish: Wish): HTMLButtonElement {
  const { label, text, role = null, id = null, title = null, className = '', hasPopup } = wish;
  const seen = text === undefined ? null : span('ms-Button-textContainer o-button-text', text);
  const inner = span('ms-Button-flexContainer o-button-inner', icon(wish.icon), seen);
  const button = make(
    'button',
    {
      type: 'button',
      role,
      id,
      title,
      class: `ms-Button ms-Button--commandBar o-button ${className}`.trim(),
      'aria-label': label,
      'aria-haspopup': hasPopup === true ? 'true' : null,
      'data-is-focusable': 'true',
    },
    inner,
  );
  return pressable(button, wish.onPress);
}
