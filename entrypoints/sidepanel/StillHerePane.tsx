import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { TextStillHere } from '@/components/write/TextStillHere';
import { personName } from '@/components/words/personName';
import type { WaitingText } from '@/domain/mail/waitingText';
import { joinReply } from '@/domain/templates/joinReply';
import { contactById } from '@/storage/contacts';
import { forgetWaitingText } from '@/storage/waitingTexts';
import type { Acts } from './useActs';
import { useStillHere } from './useStillHere';

export interface StillHerePaneProps {
  readonly texts: readonly WaitingText[];
  readonly acts: Acts;
}

/** A text whose place did not open, until the user has taken it along. */
export function StillHerePane({ texts, acts }: StillHerePaneProps) {
  const text = useStillHere(texts);
  const contactId = text?.contactId ?? null;
  const contact = useLiveQuery(
    async () => (contactId === null ? null : ((await contactById(contactId)) ?? null)),
    [contactId],
  );
  if (text === null) return null;
  const words = joinReply(text);
  return (
    <TextStillHere
      name={contact ? personName(contact) : text.to}
      text={words}
      onCopy={() =>
        void navigator.clipboard.writeText(words).then(() => acts.say(i18n.t('write.copied')))
      }
      onClose={() => void forgetWaitingText(text.actId)}
    />
  );
}
