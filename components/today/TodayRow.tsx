import { i18n } from '#i18n';
import type { PersonRow } from '@/domain/followUps/order';
import type { Contact } from '@/domain/people/contact';
import { Avatar } from '../ui/Avatar';
import { deedWords } from '../words/deedWords';
import type { Moment } from '../words/moment';
import { personName } from '../words/personName';
import { type RowActs, RowButton } from './RowButton';
import { rowWords } from './rowWords';

export interface TodayRowProps extends RowActs {
  readonly row: PersonRow;
  readonly contact: Contact;
  readonly moment: Moment;
  /** The first row has the one filled button. */
  readonly isFirst: boolean;
  readonly onOpen: (contactId: string) => void;
}

/** One person, led by the gravest thing; the row opens the card. */
export function TodayRow({ row, contact, moment, isFirst, onOpen, ...acts }: TodayRowProps) {
  const { lead, others } = row;
  const deed = deedWords(lead);
  const { words, isLate } = rowWords(lead, contact, moment);
  const more = others.length;
  return (
    <li className={isFirst ? 'row first' : 'row'}>
      <button type="button" className="row-open" onClick={() => onOpen(contact.id)}>
        <Avatar small name={personName(contact)} />
        <span className="row-words">
          <bdi className="row-name">{personName(contact)}</bdi>
          <bdi>{more > 0 ? i18n.t('today.more', more, [deed, String(more)]) : deed}</bdi>
          <small className={isLate ? 'late' : ''}>{words}</small>
        </span>
      </button>
      <RowButton
        followUp={lead}
        name={personName(contact)}
        isFirst={isFirst}
        isLate={isLate}
        {...acts}
      />
    </li>
  );
}
