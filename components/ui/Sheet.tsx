import { type ReactNode, type RefObject, use, useId, useLayoutEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { IconButton } from './IconButton';
import { SheetNews } from './SheetNews';

export interface SheetProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The field in which one writes first; else the title has the focus, and is read out. */
  readonly firstField?: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Over the panel, opened by the user's own click: the browser keeps the focus inside and gives it back after. */
export function Sheet({ title, children, firstField, onClose }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const news = use(SheetNews);
  // Before the dialog leaves the page: only an orderly closing gives the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    firstField?.current?.focus();
    return () => shown?.close();
  }, [firstField]);
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="sheet-head">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon="close" name={i18n.t('button.close')} onPress={onClose} />
      </header>
      {children}
      <p className="hint told" role="status">
        {news}
      </p>
    </dialog>
  );
}
