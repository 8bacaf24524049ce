import { useLiveQuery } from 'dexie-react-hooks';
import { EraseSheet } from '@/components/care/EraseSheet';
import { i18n } from '#i18n';
import { personName } from '@/components/words/personName';
import { rowsAbout } from '@/storage/rowsAbout';
import type { TalkPaneProps } from './TalkPane';
import { useOneAtATime } from './useOneAtATime';

/** Erases a person for good, once the user has seen what that means. */
export function ErasePane({ person: { contact }, acts, selection }: TalkPaneProps) {
  const kept = useLiveQuery(() => keptOf(contact.id), [contact.id]);
  const name = personName(contact);
  const erase = useOneAtATime(async (leaveAlone: boolean) => {
    const request = { contactId: contact.id, leaveAlone };
    if ((await acts.act('personErased', request, null)) === null) return;
    selection.setSheet(null);
    acts.say(i18n.t('erase.done'));
  });
  return (
    kept && (
      <EraseSheet
        name={name}
        kept={kept}
        onErase={erase}
        onClose={() => selection.setSheet(null)}
      />
    )
  );
}

async function keptOf(contactId: string) {
  const rows = await rowsAbout(contactId);
  return {
    dates: rows.interactions.length,
    notes: rows.notes.length,
    records: rows.records.length,
    followUps: rows.followUps.length,
  };
}
