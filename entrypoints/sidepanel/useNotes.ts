import { i18n } from '#i18n';
import type { ContactViewProps } from '@/components/contact/ContactView';
import type { Acts } from './useActs';
import { useDraft } from './useDraft';
import type { Person } from './readPerson';

type Notes = ContactViewProps['notes'];

/** The notes of one person, with the half-written ones. */
export function useNotes({ contact, notes }: Person, wanted: number, { act }: Acts): Notes {
  const draft = useDraft(`note:${contact.id}`);
  const editing = useDraft(`note-edit:${contact.id}`);
  return {
    notes,
    wanted,
    draft,
    editing: readEditing(editing.text),
    onEditing: (edited) => editing.onChange(edited === null ? '' : JSON.stringify(edited)),
    onWrite: ({ noteId, text }) => {
      const request = { contactId: contact.id, noteId: noteId ?? crypto.randomUUID(), text };
      void act('noteWritten', request, i18n.t('toast.noteSaved')).then((kept) => {
        if (kept !== null) (noteId === null ? draft : editing).onChange('');
      });
    },
    onPin: ({ id, pinned }) => {
      const words = i18n.t(pinned ? 'toast.unpinned' : 'toast.pinned');
      void act('notePinned', { noteId: id, pinned: !pinned }, words);
    },
    onDelete: ({ id }) => void act('noteDeleted', { noteId: id }, i18n.t('toast.noteDeleted')),
  };
}

/** `null` for what is not in our form: the draft of another version. */
function readEditing(text: string): Notes['editing'] {
  try {
    const kept: unknown = JSON.parse(text);
    return isEditing(kept) ? { noteId: kept.noteId, text: kept.text } : null;
  } catch {
    return null;
  }
}

function isEditing(kept: unknown): kept is NonNullable<Notes['editing']> {
  if (typeof kept !== 'object' || kept === null) return false;
  return (
    'noteId' in kept &&
    typeof kept.noteId === 'string' &&
    'text' in kept &&
    typeof kept.text === 'string'
  );
}
