import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Icon } from '../ui/Icon';
import { Marked } from '../ui/Marked';
import type { Moment } from '../words/moment';
import { personName } from '../words/personName';
import type { PeopleItem } from './peopleItems';
import { PeopleRow, type PersonInList } from './PeopleRow';

export interface ListItemProps {
  readonly item: PeopleItem;
  /** Whether one is there: only that row is in the order of the Tab key. */
  readonly isAt: boolean;
  /** `null` while one does not choose. */
  readonly isTicked: boolean | null;
  readonly typed: string;
  readonly showsTurn: boolean;
  readonly moment: Moment;
  /** Read as they come on the screen. */
  readonly people: ReadonlyMap<string, PersonInList>;
  /** Beside the title, where it is one. */
  readonly act: ReactNode;
  readonly register: (element: HTMLElement | null) => void;
  readonly onOpen: (id: string) => void;
  readonly onTick: (id: string) => void;
  readonly onCompany: (company: string) => void;
}

export function ListItem({ item, ...props }: ListItemProps) {
  if (item.kind === 'head') {
    return (
      <div className="group">
        <h3>{i18n.t(`people.${item.group}`)}</h3>
        {props.act}
      </div>
    );
  }
  return item.kind === 'company' ? (
    <CompanyItem {...props} item={item} />
  ) : (
    <PersonItem {...props} item={item} />
  );
}

type ItemOf<K extends PeopleItem['kind']> = Omit<ListItemProps, 'item'> & {
  readonly item: Extract<PeopleItem, { kind: K }>;
};

function CompanyItem({ item, isAt, typed, register, onCompany }: ItemOf<'company'>) {
  const { company, people } = item;
  return (
    <button
      ref={register}
      type="button"
      className="person-row"
      tabIndex={isAt ? 0 : -1}
      onClick={() => onCompany(company)}
    >
      <span className="avatar small company" aria-hidden="true">
        <Icon name="company" />
      </span>
      <span className="row-words">
        <span className="row-name">
          <Marked text={company} typed={typed} />
        </span>
        <small>{i18n.t('people.companyPeople', people, [String(people)])}</small>
      </span>
    </button>
  );
}

function PersonItem({ item, isAt, isTicked, people, ...rest }: ItemOf<'person'>) {
  const { typed, showsTurn, moment, register, onOpen, onTick } = rest;
  const person = people.get(item.id);
  const name = person === undefined ? i18n.t('state.loading') : personName(person.contact);
  const tick = () => onTick(item.id);
  return (
    <div className="person-item">
      {isTicked !== null && (
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isTicked}
          aria-label={i18n.t('people.choose', [name])}
          onChange={tick}
        />
      )}
      <button
        ref={register}
        type="button"
        className="person-row"
        tabIndex={isAt ? 0 : -1}
        aria-keyshortcuts="Space"
        onKeyDown={(event) => {
          if (event.key !== ' ') return;
          // Else the button is pressed when the space bar comes up.
          event.preventDefault();
          tick();
        }}
        onClick={() => (isTicked === null ? onOpen(item.id) : tick())}
      >
        {person === undefined ? (
          <Ghost />
        ) : (
          <PeopleRow
            person={item.byNote ? person : { ...person, note: null }}
            typed={typed}
            showsTurn={showsTurn}
            moment={moment}
          />
        )}
      </button>
    </div>
  );
}

/** The shape of a row that is being read. */
function Ghost() {
  return (
    <>
      <span className="avatar small calm" aria-hidden="true" />
      <span className="row-words">
        <span className="unseen">{i18n.t('state.loading')}</span>
        <span className="ghost wide" />
        <span className="ghost" />
      </span>
    </>
  );
}
