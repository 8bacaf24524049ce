import { useState } from 'react';
import { i18n } from '#i18n';
import type { Note } from '@/domain/people/note';
import type { Draft } from '../ui/draft';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import type { Moment } from '../words/moment';
import { NoteEditor } from './NoteEditor';
import { NoteItem } from './NoteItem';

export interface NotesSectionProps {
  readonly notes: readonly Note[];
  readonly name: string;
  readonly moment: Moment;
  readonly draft: Draft;
  /** The old note that is being changed, and its text so far. */
  readonly editing: { readonly noteId: string; readonly text: string } | null;
  /** Rises each time *Note* is pressed elsewhere. */
  readonly wanted: number;
  readonly onEditing: (editing: NotesSectionProps['editing']) => void;
  /** The half-written text goes once the note is kept, not before. */
  readonly onWrite: (note: { readonly noteId: string | null; readonly text: string }) => void;
  readonly onPin: (note: Note) => void;
  readonly onDelete: (note: Note) => void;
}

export function NotesSection(props: NotesSectionProps) {
  const { notes, name, draft, wanted, onWrite } = props;
  const [pressed, setPressed] = useState(0);
  const [dismissed, setDismissed] = useState(0);
  const asked = wanted + pressed;
  const isAdding = draft.text !== '' || asked > dismissed;
  const add = (
    <Button look="link" onClick={() => setPressed(pressed + 1)}>
      {i18n.t('button.add')}
    </Button>
  );
  return (
    <Section title={i18n.t('note.title')} act={add}>
      {isAdding && (
        <NoteEditor
          name={name}
          draft={draft}
          wanted={asked}
          onSave={() => {
            onWrite({ noteId: null, text: draft.text.trim() });
            setDismissed(asked);
          }}
          onCancel={() => {
            draft.onChange('');
            setDismissed(asked);
          }}
        />
      )}
      {notes.length === 0 && !isAdding && <p className="quiet">{i18n.t('note.empty')}</p>}
      <NoteList {...props} />
    </Section>
  );
}

function NoteList(props: NotesSectionProps) {
  const { notes, name, moment, editing, onEditing, onWrite, onPin, onDelete } = props;
  // Not kept: a half-written change that comes back by itself takes no focus.
  const [pressed, setPressed] = useState<string | null>(null);
  const edit = ({ id, text }: Note) => {
    setPressed(id);
    onEditing({ noteId: id, text });
  };
  return (
    <ul className="notes">
      {notes.map((note) =>
        editing?.noteId === note.id ? (
          <li key={note.id}>
            <NoteEditor
              name={name}
              draft={{ text: editing.text, onChange: (text) => onEditing({ ...editing, text }) }}
              wanted={pressed === note.id ? 1 : 0}
              onSave={() => onWrite({ noteId: note.id, text: editing.text.trim() })}
              onCancel={() => onEditing(null)}
            />
          </li>
        ) : (
          <NoteItem
            key={note.id}
            note={note}
            moment={moment}
            onEdit={edit}
            onPin={onPin}
            onDelete={onDelete}
          />
        ),
      )}
    </ul>
  );
}
