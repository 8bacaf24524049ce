import { i18n } from '#i18n';
import { type Talk, TalkSheet } from '@/components/talk/TalkSheet';
import { personName, shortName } from '@/components/words/personName';
import type { TalkPaneProps } from './TalkPane';
import { useDraftValues } from './useDraftValues';
import { useOneAtATime } from './useOneAtATime';

export interface OldTalkPaneProps extends TalkPaneProps {
  readonly talkId: string;
}

/** Changes a talk that was noted before; nothing where it was taken away meanwhile. */
export function OldTalkPane({ talkId, person, moment, acts, selection }: OldTalkPaneProps) {
  const draft = useDraftValues(`talk:${person.contact.id}:${talkId}`);
  const before = person.interactions.find(({ id }) => id === talkId);
  const save = useOneAtATime(async (talk: Talk) => {
    const request = { interactionId: talkId, ...talk };
    if ((await acts.act('talkChanged', request, i18n.t('record.kept'))) === null) return;
    draft.forget();
    selection.setSheet(null);
  });
  if (before === undefined || before.kind === 'message') return null;
  const text = draft.values['said'] ?? before.said;
  return (
    <TalkSheet
      name={personName(person.contact)}
      calledName={shortName(person.contact)}
      moment={moment}
      before={before}
      said={{ text, onChange: (said) => draft.change({ said }) }}
      onSave={save}
      onClose={() => selection.setSheet(null)}
    />
  );
}
