import { i18n } from '#i18n';
import type { Note } from '@/domain/people/note';
import { Button } from '../ui/Button';
import { dayWord } from '../words/dayWord';
import { type Moment, zonedAt } from '../words/moment';

export interface NoteItemProps {
  readonly note: Note;
  readonly moment: Moment;
  readonly onEdit: (note: Note) => void;
  readonly onPin: (note: Note) => void;
  readonly onDelete: (note: Note) => void;
}

export function NoteItem({ note, moment, onEdit, onPin, onDelete }: NoteItemProps) {
  const day = (at: number) => dayWord(zonedAt(at, moment).toPlainDate(), moment);
  const said = [
    ...(note.pinned ? [i18n.t('note.pinned')] : []),
    note.editedAt === null ? day(note.createdAt) : i18n.t('note.edited', [day(note.editedAt)]),
  ];
  return (
    <li className={note.pinned ? 'note pinned' : 'note'}>
      <p className="note-text" dir="auto">
        {note.text}
      </p>
      <div className="note-foot">
        <small>{said.join(' · ')}</small>
        <Button look="plain" small onClick={() => onPin(note)}>
          {i18n.t(note.pinned ? 'button.unpin' : 'button.pin')}
        </Button>
        <Button look="plain" small onClick={() => onEdit(note)}>
          {i18n.t('button.edit')}
        </Button>
        <Button look="plain" small onClick={() => onDelete(note)}>
          {i18n.t('button.delete')}
        </Button>
      </div>
    </li>
  );
}
