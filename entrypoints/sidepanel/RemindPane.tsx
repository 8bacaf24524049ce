import { i18n } from '#i18n';
import { RemindSheet } from '@/components/remind/RemindSheet';
import { dueDayWords } from '@/components/words/dueWords';
import { personName } from '@/components/words/personName';
import type { Reminder } from '@/domain/time/readReminder';
import type { TalkPaneProps } from './TalkPane';
import { useDraft } from './useDraft';
import { useOneAtATime } from './useOneAtATime';

export function RemindPane({ person, moment, acts, selection }: TalkPaneProps) {
  const { contact } = person;
  const draft = useDraft(`remind:${contact.id}`);
  const save = useOneAtATime(async ({ due, topic }: Reminder) => {
    const request = { contactId: contact.id, followUpId: crypto.randomUUID(), due, topic };
    const words = i18n.t('toast.reminded', [dueDayWords(due, moment)]);
    if ((await acts.act('reminded', request, words)) === null) return;
    draft.onChange('');
    selection.setSheet(null);
  });
  const wait = useOneAtATime(async ({ due }: Reminder) => {
    const request = { contactId: contact.id, followUpId: crypto.randomUUID(), due };
    const words = i18n.t('toast.awaited', [dueDayWords(due, moment)]);
    if ((await acts.act('answerAwaited', request, words)) === null) return;
    draft.onChange('');
    selection.setSheet(null);
  });
  return (
    <RemindSheet
      name={personName(contact)}
      moment={moment}
      draft={draft}
      onSave={save}
      onAwait={wait}
      onClose={() => selection.setSheet(null)}
    />
  );
}
