import { i18n } from '#i18n';
import type { RepeatedReason } from '@/domain/figures/likeLost';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { Contact } from '@/domain/people/contact';
import type { Retention } from '@/domain/retention/retention';
import type { StatusDetails } from '@/domain/retention/statusDetails';
import { factSentencesOf } from '../contact/factSentences';
import { lossReasonWords } from '../words/lossReasonWords';
import type { Moment } from '../words/moment';
import { personName, shortName } from '../words/personName';
import { Icon } from '../ui/Icon';
import { PersonLine } from './PersonLine';
import { PersonLines } from './PersonLines';

/** Somebody who stands now where those who left stood, and what is due first. */
export interface SamePlaceRow {
  readonly contact: Contact;
  readonly reason: RepeatedReason;
  readonly retention: Retention;
  readonly details: StatusDetails;
  readonly lead: FollowUp | null;
}

export interface SamePlacesProps {
  readonly rows: readonly SamePlaceRow[];
  readonly moment: Moment;
  readonly onDeed: (row: SamePlaceRow) => void;
}

/** Who is in the same place now as those who left (DESIGN P10), each with the deed that helps. */
export function SamePlaces({ rows, moment, onDeed }: SamePlacesProps) {
  const reasons = [...new Set(rows.map(({ reason }) => i18n.t(lossReasonWords[reason])))];
  return (
    <section className="card" aria-label={i18n.t('figures.samePlace')}>
      <h3>
        <Icon name="flag" />
        <span>
          {i18n.t('figures.samePlace')}: {reasons.join(', ')}
        </span>
      </h3>
      <PersonLines>
        {rows.map((row) => (
          <PersonLine
            key={row.contact.id}
            name={personName(row.contact)}
            words={wordsOf(row, moment)}
            deed={deedLabel(row.lead)}
            onDeed={() => onDeed(row)}
          />
        ))}
      </PersonLines>
    </section>
  );
}

function wordsOf({ contact, retention, details }: SamePlaceRow, moment: Moment): string {
  const [gravest] = factSentencesOf({ retention, name: shortName(contact), moment, details });
  return gravest ?? '';
}

/** What the button does in one word; without anything due the card is opened. */
function deedLabel(lead: FollowUp | null): string {
  if (lead === null) return i18n.t('button.look');
  if (lead.kind === 'reply') return i18n.t('bar.answerNow');
  return i18n.t(lead.kind === 'check-in' ? 'figures.ask' : 'button.write');
}
