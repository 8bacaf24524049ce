import { useEffect, useId, useRef } from 'react';
import { i18n } from '#i18n';
import type { Draft } from '../ui/draft';
import { Button } from '../ui/Button';

export interface NoteEditorProps {
  readonly name: string;
  readonly draft: Draft;
  /** Rises each time the user asks for the field; 0 where it came by itself: then the focus stays where it is. */
  readonly wanted: number;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

export function NoteEditor({ name, draft, wanted, onSave, onCancel }: NoteEditorProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (wanted > 0) field.current?.focus();
  }, [wanted]);
  const isEmpty = draft.text.trim() === '';
  return (
    <form
      className="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onSave();
      }}
      onKeyDown={({ key, ctrlKey, metaKey }) => {
        if (key === 'Escape') onCancel();
        if (key === 'Enter' && (ctrlKey || metaKey) && !isEmpty) onSave();
      }}
    >
      <label className="unseen" htmlFor={id}>
        {i18n.t('note.about', [name])}
      </label>
      <textarea
        ref={field}
        id={id}
        className="field area"
        rows={3}
        maxLength={10_000}
        value={draft.text}
        aria-describedby={`${id}-readable`}
        onChange={({ target }) => draft.onChange(target.value)}
      />
      <p id={`${id}-readable`} className="hint">
        {i18n.t('note.readable', [name])}
      </p>
      <div className="acts">
        <Button submits disabled={isEmpty}>
          {i18n.t('button.save')}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {i18n.t('button.cancel')}
        </Button>
      </div>
    </form>
  );
}
