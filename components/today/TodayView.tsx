import { useState } from 'react';
import { i18n } from '#i18n';
import type { PersonRow } from '@/domain/followUps/order';
import type { Contact } from '@/domain/people/contact';
import { Button } from '../ui/Button';
import type { Moment } from '../words/moment';
import { durationWords } from './durationWords';
import { EmptyDay, type EmptyDayProps } from './EmptyDay';
import { ThankAll } from './ThankAll';
import { type TodayGroup, type TodayRows, groupOfRow, todayGroups } from './todayRows';
import type { RowActs } from './RowButton';
import { TodayRow, type TodayRowProps } from './TodayRow';

export interface TodayViewProps
  extends RowActs, Pick<TodayRowProps, 'onOpen'>, Pick<EmptyDayProps, 'kindWord' | 'week'> {
  readonly rows: TodayRows;
  /** By id; people of these rows. */
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly peopleADay: number;
  readonly moment: Moment;
  /** Thanks these people, one after another. */
  readonly onThankAll: (contactIds: readonly string[]) => void;
}

/** The day: who waits, one row a person, never more than one can look after. */
export function TodayView(props: TodayViewProps) {
  const { rows, peopleADay, moment } = props;
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? rows.now : rows.now.slice(0, peopleADay);
  const waiting = rows.now.length - shown.length;
  const people = shown.length;
  return (
    <div className="today">
      <div className="day-head">
        <h2>{dayTitle(moment)}</h2>
        {people > 0 && (
          <p className="quiet">
            {i18n.t('today.people', people, [String(people), durationWords(people)])}
          </p>
        )}
      </div>
      {people === 0 && <EmptyDay kindWord={props.kindWord} week={props.week} moment={moment} />}
      <Groups {...props} shown={shown} />
      {waiting > 0 && (
        <div className="can-wait">
          <span>{i18n.t('today.canWait', waiting, [String(waiting)])}</span>
          <Button look="link" onClick={() => setIsWhole(true)}>
            {i18n.t('button.seeThem')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Groups({ shown, ...props }: TodayViewProps & { readonly shown: readonly PersonRow[] }) {
  const grouped = Map.groupBy(shown, (row) => groupOfRow(row, props.moment));
  const rowsOf = (group: TodayGroup) =>
    group === 'tomorrow' ? props.rows.tomorrow : (grouped.get(group) ?? []);
  const groups = todayGroups.filter((group) => rowsOf(group).length > 0);
  const first = groups.filter((group) => group !== 'tomorrow').flatMap(rowsOf)[0];
  return groups.map((group) => (
    <section key={group} aria-labelledby={`group-${group}`}>
      <h3 id={`group-${group}`} className="group">
        {i18n.t(`today.${group}`)}
      </h3>
      {group === 'thanks' && <ThankAll rows={rowsOf(group)} onThankAll={props.onThankAll} />}
      <ul className="rows">
        {rowsOf(group).map((row) => (
          <Row key={row.contactId} row={row} isFirst={row === first} {...props} />
        ))}
      </ul>
    </section>
  ));
}

function Row({
  row,
  isFirst,
  ...props
}: TodayViewProps & { readonly row: PersonRow; readonly isFirst: boolean }) {
  const contact = props.contacts.get(row.contactId);
  return (
    contact && (
      <TodayRow
        onOpen={props.onOpen}
        onThank={props.onThank}
        onWrite={props.onWrite}
        onOpenMail={props.onOpenMail}
        onTalk={props.onTalk}
        onCard={props.onCard}
        onDone={props.onDone}
        moment={props.moment}
        row={row}
        isFirst={isFirst}
        contact={contact}
      />
    )
  );
}

/** "Thursday 19 November", with a capital in every language. */
function dayTitle({ now, locale }: Moment): string {
  const words = now
    .toPlainDate()
    .toLocaleString(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
