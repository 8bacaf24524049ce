import { i18n } from '#i18n';
import type { Unreached } from '@/domain/figures/unreached';
import { PersonLine } from '../figures/PersonLine';
import { PersonLines } from '../figures/PersonLines';
import { personName } from '../words/personName';
import { ReviewPart } from './ReviewPart';

export interface SilentProps {
  readonly silent: readonly Unreached[];
  readonly seen: readonly string[];
  readonly onSeen: (contactId: string, isSeen: boolean) => void;
  readonly onAsk: (contactId: string) => void;
}

/** Whom nobody has reached for twice their cadence; ticked off, somebody stays where they are until next week. */
export function Silent({ silent, seen, onSeen, onAsk }: SilentProps) {
  return (
    <ReviewPart title={i18n.t('review.silent')} count={silent.length} none="review.noSilent">
      <PersonLines>
        {silent.map(({ contact, days, usualDays }) => (
          <PersonLine
            key={contact.id}
            name={personName(contact)}
            words={i18n.t('review.silence', [String(days), String(Math.round(usualDays))])}
            deed={i18n.t('figures.ask')}
            onDeed={() => onAsk(contact.id)}
          >
            <SeenTick
              name={personName(contact)}
              isSeen={seen.includes(contact.id)}
              onSeen={(isSeen) => onSeen(contact.id, isSeen)}
            />
          </PersonLine>
        ))}
      </PersonLines>
    </ReviewPart>
  );
}

interface SeenTickProps {
  readonly name: string;
  readonly isSeen: boolean;
  readonly onSeen: (isSeen: boolean) => void;
}

function SeenTick({ name, isSeen, onSeen }: SeenTickProps) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        aria-label={i18n.t('review.seenOf', [name])}
        checked={isSeen}
        onChange={({ target }) => onSeen(target.checked)}
      />
      {i18n.t('review.seen')}
    </label>
  );
}
