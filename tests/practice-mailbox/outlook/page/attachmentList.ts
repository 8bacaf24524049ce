import type { App } from './app';
import { icon } from './icon';
import type { Mail } from './mail';
import { div, make, span } from './make';

/** Files are `role=option` in a `listbox`, like mails (CAP 2025-11). */
export function attachmentList(mail: Mail, { words }: App): HTMLElement | null {
  if (mail.attachments.length === 0) return null;
  const options = mail.attachments.map(({ name, size }) =>
    make(
      'div',
      {
        role: 'option',
        'aria-label': `${name} ${words.open} ${size}`,
        tabindex: '0',
        class: 'o-file noneDensity',
      },
      make(
        'div',
        { draggable: 'true', class: 'o-file-inner' },
        icon('AttachRegular'),
        div(
          '',
          make('div', { class: 'o-file-name', title: name }, name),
          make('div', { title: size }, span('o-file-size', size)),
        ),
      ),
    ),
  );
  const box = make(
    'div',
    { role: 'listbox', 'aria-label': words.attachments, class: 'o-files' },
    ...options,
  );
  const id = `MSG_${mail.short}_ATTACHMENTS`;
  return make('div', { role: 'heading', 'aria-level': '3', id, class: 'o-files-line' }, box);
}
