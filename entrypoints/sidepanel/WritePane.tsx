import { i18n } from '#i18n';
import { templateFiles } from '@/assets/templates';
import { type TextChosen, WriteSheet } from '@/components/write/WriteSheet';
import type { FollowUp } from '@/domain/followUps/followUp';
import { type PlaceToWrite, placeToWrite } from '@/domain/followUps/placeToWrite';
import type { OpenThread } from '@/domain/mail/openThread';
import { purposeNamed } from '@/domain/templates/purpose';
import { readTemplates } from '@/domain/templates/readTemplates';
import type { TalkPaneProps } from './TalkPane';
import { toneFor } from './toneFor';
import type { Acts } from './useActs';
import { useOneAtATime } from './useOneAtATime';
import type { Person } from './usePerson';

export interface WritePaneProps extends TalkPaneProps {
  readonly followUpId: string;
  readonly thread: OpenThread | null;
}

const templates = readTemplates(templateFiles);

/** The text of a follow-up, and the way to where it is written; nothing where it was settled meanwhile. */
export function WritePane({ followUpId, thread, ...props }: WritePaneProps) {
  const { person, moment, acts, selection } = props;
  const followUp = person.followUps.find(({ id }) => id === followUpId);
  const purpose = followUp ? purposeNamed(followUp.kind) : null;
  const { contact, interactions } = person;
  const place = followUp ? placeToWrite(followUp, interactions, moment.now.toInstant()) : null;
  const write = useOneAtATime(async (chosen: TextChosen) => {
    if (followUp === undefined || place === null) return;
    if (await writeAt(place, textFor(person, followUp, chosen), acts)) selection.setSheet(null);
  });
  if (purpose === null) return null;
  return (
    <WriteSheet
      contact={contact}
      purpose={purpose}
      place={place}
      tone={toneFor(contact, thread)}
      templates={templates}
      moment={moment}
      onTone={({ language, formality }) =>
        void acts.act('toneChosen', { contactId: contact.id, language, formality }, null)
      }
      onWrite={write}
      onClose={() => selection.setSheet(null)}
    />
  );
}

function textFor({ contact }: Person, { id, occasion }: FollowUp, chosen: TextChosen) {
  const [to] = contact.addresses;
  return { ...chosen, contactId: contact.id, to, followUpIds: [id], occasion };
}

/** Whether its place opens: the reply of a thread, or a new message from that account. */
async function writeAt(
  { account, threadId }: PlaceToWrite,
  { to, subject, ...text }: ReturnType<typeof textFor>,
  { act, say }: Acts,
): Promise<boolean> {
  if (to === undefined) return false;
  const wish = { ...text, account, to };
  const asked =
    threadId === null
      ? await act('newMessageWanted', { text: { ...wish, subject } }, null)
      : await act('openWanted', { account, threadId, text: wish }, null);
  // There is nothing to take back yet: what was opened is the webmail's.
  if (asked !== null) say(i18n.t(threadId === null ? 'toast.newMessage' : 'toast.opensMail'));
  return asked !== null;
}
