import { i18n } from '#i18n';
import { type Talk, TalkSheet } from '@/components/talk/TalkSheet';
import type { Moment } from '@/components/words/moment';
import { personName, shortName } from '@/components/words/personName';
import { occasionAfter } from '@/domain/followUps/occasions';
import type { OpenThread } from '@/domain/mail/openThread';
import type { Acts } from './useActs';
import { useDraft } from './useDraft';
import { useOneAtATime } from './useOneAtATime';
import type { Person } from './readPerson';
import type { Selection } from './useSelection';

export interface TalkPaneProps {
  readonly person: Person;
  /** The open mail, whoever it is with. */
  readonly thread: OpenThread | null;
  readonly moment: Moment;
  readonly acts: Acts;
  readonly selection: Selection;
}

export function TalkPane({ person, thread, moment, acts, selection }: TalkPaneProps) {
  const { contact } = person;
  const said = useDraft(`said:${contact.id}`);
  const save = useOneAtATime(async (talk: Talk, thank: boolean) => {
    const ids = { interactionId: crypto.randomUUID(), followUpId: crypto.randomUUID() };
    const request = { contactId: contact.id, ...ids, ...talk };
    const kept = await acts.act('spoke', request, i18n.t('toast.spoke'));
    if (kept === null) return;
    said.onChange('');
    const occasion = occasionAfter(talk.kind, talk.went);
    const thanks = { contactId: contact.id, occasion };
    const { thankAtOnce } = await import('./thankAtOnce');
    const isDone = !thank || (await thankAtOnce({ ...thanks, thread, moment }, acts));
    selection.setSheet(isDone ? null : { kind: 'thank', ...thanks });
  });
  return (
    <TalkSheet
      name={personName(contact)}
      calledName={shortName(contact)}
      moment={moment}
      said={said}
      onSave={save}
      onClose={() => selection.setSheet(null)}
    />
  );
}
