import { useState } from 'react';
import { i18n } from '#i18n';
import { type Refusal, type ThanksChosen, ThankSheet } from '@/components/thank/ThankSheet';
import type { Occasion } from '@/domain/followUps/occasion';
import { alsoSettled } from '@/domain/followUps/alsoSettled';
import { threadToOpen } from '@/domain/followUps/placeToWrite';
import { templatesIn } from '@/domain/templates/templatesIn';
import { builtInTemplates } from './builtInTemplates';
import { intoMailElsewhere } from './intoMailElsewhere';
import { intoReply } from './intoReply';
import type { TalkPaneProps } from './TalkPane';
import { thanksFor } from './openSheet';
import { thanksDue } from './thanksDue';
import { toneFor } from './toneFor';
import { useJoining } from './useJoining';
import { useOneAtATime } from './useOneAtATime';

export interface ThankPaneProps extends TalkPaneProps {
  /** What for, where it has just been said. */
  readonly occasion: Occasion | null;
  /** Who is thanked next. */
  readonly next: readonly string[];
}

export function ThankPane({ person, occasion, next, thread, ...wiring }: ThankPaneProps) {
  const { moment, acts, selection } = wiring;
  const { contact } = person;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const joining = useJoining(contact.id);
  const { due, talk } = thanksDue(person, joining);
  const now = moment.now.toInstant();
  const { zone } = person.settings;
  const also = alsoSettled([...person.followUps, ...joining], due, { now, zone });
  const theirThread = thread?.contactId === contact.id ? thread : null;
  const elsewhere = threadToOpen(
    due ?? { writtenIn: null, interactionId: null },
    person.interactions,
  );
  const insert = useOneAtATime(async (chosen: ThanksChosen) => {
    const refused =
      theirThread === null
        ? await intoMailElsewhere({ place: elsewhere, contact, chosen, due }, acts)
        : await intoReply({ thread: theirThread, chosen, due }, acts);
    setRefusal(refused);
    if (refused !== null) return;
    selection.setSheet(thanksFor(next));
    if (theirThread !== null) acts.say(i18n.t('toast.inserted'));
  });
  return (
    <ThankSheet
      contact={contact}
      occasion={occasion ?? due?.occasion ?? null}
      talk={talk}
      due={due}
      records={person.records}
      also={also}
      tone={toneFor(contact, thread)}
      templates={templatesIn(builtInTemplates, person.settings)}
      moment={moment}
      isOpen={theirThread !== null}
      elsewhere={elsewhere}
      refusal={refusal}
      onTone={({ language, formality }) =>
        void acts.act('toneChosen', { contactId: contact.id, language, formality }, null)
      }
      onInsert={insert}
      onClose={() => selection.setSheet(null)}
    />
  );
}
