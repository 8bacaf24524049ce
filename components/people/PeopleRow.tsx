import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import { companyOfContact } from '@/domain/people/companyOf';
import type { Contact } from '@/domain/people/contact';
import { markedParts } from '@/domain/people/markedParts';
import { statusAt } from '@/domain/retention/statusAt';
import { StatusChip } from '../contact/StatusChip';
import { Avatar } from '../ui/Avatar';
import { Marked } from '../ui/Marked';
import type { Moment } from '../words/moment';
import { personName } from '../words/personName';
import { nextWords, turnWords } from './nextWords';

/** What a row shows of somebody. */
export interface PersonInList {
  readonly contact: Contact;
  /** By due. */
  readonly followUps: readonly FollowUp[];
  /** The note in which the typed words stand. */
  readonly note: string | null;
}

export interface PeopleRowProps {
  readonly person: PersonInList;
  readonly typed: string;
  /** Whether one looks at who turns next. */
  readonly showsTurn: boolean;
  readonly moment: Moment;
}

/** Name, company, how it stands, and what is next. */
export function PeopleRow({ person, typed, showsTurn, moment }: PeopleRowProps) {
  const { contact, followUps, note } = person;
  const name = personName(contact);
  const turn = showsTurn ? turnWords(contact, moment) : null;
  const next = nextWords(contact, followUps, moment);
  return (
    <>
      <Avatar small name={name} />
      <span className="row-words">
        <span className="row-name">
          <Marked text={name} typed={typed} />
        </span>
        {contact.name !== null && (
          <span className="row-where">
            <Marked text={whereOf(contact, typed)} typed={typed} />
          </span>
        )}
        {note === null ? (
          <small className={turn === null && next.isLate ? 'late' : ''}>{turn ?? next.words}</small>
        ) : (
          <small>
            <Marked text={i18n.t('suggestion.quote', [around(note, typed)])} typed={typed} />
          </small>
        )}
      </span>
      {contact.followedSince !== null && (
        <StatusChip status={statusAt(contact, moment.now.epochMilliseconds)} />
      )}
    </>
  );
}

/** The company, or whatever else of them has been found. */
function whereOf(contact: Contact, typed: string): string {
  const company = companyOfContact(contact) ?? contact.addresses[0] ?? '';
  const isFound = (text: string) => markedParts(text, typed).some((part) => part.isFound);
  const tag = contact.care?.tags?.find(isFound);
  if (tag !== undefined) return `${company} · ${tag}`;
  return [company, ...contact.addresses].find(isFound) ?? company;
}

const BEFORE = 24;
const AT_MOST = 90;

/** The words around the first that was found. */
function around(note: string, typed: string): string {
  const line = note.replaceAll(/\s+/gu, ' ').trim();
  const at = markedParts(line, typed).find((part) => part.isFound)?.at ?? 0;
  const from = at <= BEFORE ? 0 : line.indexOf(' ', at - BEFORE) + 1;
  const words = line.slice(from, from + AT_MOST);
  return `${from > 0 ? '…' : ''}${words}${from + AT_MOST < line.length ? '…' : ''}`;
}
