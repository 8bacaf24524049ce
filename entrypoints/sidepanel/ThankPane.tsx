import { useState } from 'react';
import { i18n } from '#i18n';
import { templateFiles } from '@/assets/templates';
import { type Refusal, type ThanksChosen, ThankSheet } from '@/components/thank/ThankSheet';
import type { Occasion } from '@/domain/followUps/followUp';
import type { TalkInteraction } from '@/domain/mail/interaction';
import type { OpenThread } from '@/domain/mail/openThread';
import type { Contact, Tone } from '@/domain/people/contact';
import { readTemplates } from '@/domain/templates/readTemplates';
import { intoReply } from './intoReply';
import type { TalkPaneProps } from './TalkPane';
import { useOneAtATime } from './useOneAtATime';
import type { Person } from './usePerson';

export interface ThankPaneProps extends TalkPaneProps {
  /** What for, where it has just been said. */
  readonly occasion: Occasion | null;
  readonly thread: OpenThread | null;
}

const templates = readTemplates(templateFiles);
const unknownTone: Tone = { language: null, formality: null, greeting: null, farewell: null };

export function ThankPane({ person, occasion, thread, moment, acts, selection }: ThankPaneProps) {
  const { contact } = person;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { due, talk } = thanksDue(person);
  const theirThread = thread?.contactId === contact.id ? thread : null;
  const insert = useOneAtATime(async (chosen: ThanksChosen) => {
    if (theirThread === null) return;
    const refused = await intoReply({ thread: theirThread, chosen, due }, acts);
    setRefusal(refused);
    if (refused !== null) return;
    selection.setSheet(null);
    acts.say(i18n.t('toast.inserted'));
  });
  return (
    <ThankSheet
      contact={contact}
      occasion={occasion ?? due?.occasion ?? 'for-kind-words'}
      talk={talk}
      tone={toneFor(contact, theirThread)}
      templates={templates}
      moment={moment}
      isOpen={theirThread !== null}
      refusal={refusal}
      onTone={({ language, formality }) =>
        void acts.act('toneChosen', { contactId: contact.id, language, formality }, null)
      }
      onInsert={insert}
      onClose={() => selection.setSheet(null)}
    />
  );
}

/** As the open mail has it; with none of theirs open, as it was last seen. */
function toneFor({ seenTone }: Contact, thread: OpenThread | null): Tone {
  return thread?.tone ?? seenTone ?? unknownTone;
}

/** The thanks that wait, and the conversation they are for. */
function thanksDue({ followUps, interactions }: Person) {
  const due = followUps.find(({ kind }) => kind === 'thank-you') ?? null;
  const talk = interactions.find(({ id }) => id === due?.interactionId) ?? null;
  return { due, talk: isTalk(talk) ? talk : null };
}

function isTalk(one: Person['interactions'][number] | null): one is TalkInteraction {
  return one !== null && one.kind !== 'message';
}
