import { type TextChosen, WriteSheet } from '@/components/write/WriteSheet';
import { alsoSettled } from '@/domain/followUps/alsoSettled';
import type { FollowUp } from '@/domain/followUps/followUp';
import { nextWordDay } from '@/domain/followUps/nextWordDay';
import { placeToWrite } from '@/domain/followUps/placeToWrite';
import type { OpenThread } from '@/domain/mail/openThread';
import { dayNamedIn, type Purpose } from '@/domain/templates/purpose';
import { purposeOf } from '@/domain/templates/purposeOf';
import { templatesIn } from '@/domain/templates/templatesIn';
import { builtInTemplates } from './builtInTemplates';
import type { TalkPaneProps } from './TalkPane';
import { toneFor } from './toneFor';
import { useJoining } from './useJoining';
import { useOneAtATime } from './useOneAtATime';
import { writeAt } from './writeAt';

export interface WritePaneProps extends TalkPaneProps {
  readonly followUpId: string;
  /** Another text than the usual one. */
  readonly purpose: Purpose | null;
  readonly thread: OpenThread | null;
}

/** The text of a follow-up, and the way to where it is written; nothing where it was settled meanwhile. */
export function WritePane({ followUpId, ...props }: WritePaneProps) {
  const followUp = props.person.followUps.find(({ id }) => id === followUpId);
  const purpose = followUp ? (props.purpose ?? purposeOf(followUp) ?? 'acknowledge') : null;
  if (followUp === undefined || purpose === null) return null;
  return <Writing {...props} followUp={followUp} purpose={purpose} />;
}

interface WritingProps extends Omit<WritePaneProps, 'followUpId' | 'purpose'> {
  readonly followUp: FollowUp;
  readonly purpose: Purpose;
}

function Writing({ followUp, purpose, thread, ...props }: WritingProps) {
  const { person, moment, acts, selection } = props;
  const { contact, interactions, records, settings } = person;
  const joining = useJoining(contact.id);
  const now = moment.now.toInstant();
  const place = placeToWrite(followUp, interactions, now);
  const write = useOneAtATime(async (chosen: TextChosen) => {
    if (place === null) return;
    const written = await writeAt(place, { contact, followUp, purpose, chosen }, acts);
    if (written) selection.setSheet(null);
  });
  const today = moment.now.toPlainDate();
  const proposed = dayNamedIn(purpose) === 'next_date';
  return (
    <WriteSheet
      contact={contact}
      purpose={purpose}
      followUp={followUp}
      records={records}
      also={alsoSettled([...person.followUps, ...joining], followUp, { now, zone: settings.zone })}
      proposedDay={proposed ? nextWordDay(followUp, records, { settings, today }).toString() : ''}
      place={place}
      tone={toneFor(contact, thread)}
      templates={templatesIn(builtInTemplates, settings)}
      moment={moment}
      onTone={({ language, formality }) =>
        void acts.act('toneChosen', { contactId: contact.id, language, formality }, null)
      }
      onWrite={write}
      onClose={() => selection.setSheet(null)}
    />
  );
}
