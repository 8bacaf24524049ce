import { i18n } from '#i18n';
import { RecordShows } from '@/components/records/RecordShows';
import { RecordSheet } from '@/components/records/RecordSheet';
import type { Moment } from '@/components/words/moment';
import { personName, shortName } from '@/components/words/personName';
import { whatTheRecordShows } from '@/domain/figures/whatTheRecordShows';
import type { OpenThread } from '@/domain/mail/openThread';
import type { PersonRecord, RecordKind } from '@/domain/records/record';
import type { RecordWish } from './openSheet';
import { ReferredPart } from './ReferredPart';
import { SamePlacePart } from './SamePlacePart';
import { sheetAfter } from './sheetAfter';
import type { TalkPaneProps } from './TalkPane';
import type { Person } from './readPerson';
import type { Selection } from './useSelection';
import { useOneAtATime } from './useOneAtATime';
import { useSelectedWords } from './useSelectedWords';
import { type RecordFormState, useRecordForm } from './useRecordForm';

export interface RecordPaneProps extends Omit<TalkPaneProps, 'selection'> {
  /** Another sheet in its place, or none. */
  readonly selection: Pick<Selection, 'setSheet'>;
  readonly wish: RecordWish;
  /** The open mail, whoever it is with. */
  readonly thread: OpenThread | null;
}

/** Writes a record down, or changes one; nothing where it was taken away meanwhile. */
export function RecordPane({ wish, ...props }: RecordPaneProps) {
  const before = props.person.records.find(({ id }) => id === wish.recordId) ?? null;
  if (wish.recordId !== null && before === null) return null;
  return <OpenRecord wish={wish} before={before} {...props} />;
}

interface OpenRecordProps extends RecordPaneProps {
  readonly before: PersonRecord | null;
}

function OpenRecord({ wish, before, person, thread, ...rest }: OpenRecordProps) {
  const { moment, acts, selection } = rest;
  const { contact } = person;
  const form = useRecordForm(wish, before, moment);
  const selected = useSelectedWords(form, thread?.contactId === contact.id ? thread : null);
  const keep = useOneAtATime(async (record: PersonRecord) => {
    const suggestionId = wish.prefill?.suggestionId;
    const request = suggestionId === undefined ? { record } : { record, suggestionId };
    if ((await acts.act('recordKept', request, i18n.t('record.kept'))) === null) return;
    form.forget();
    selection.setSheet(sheetAfter(record, before));
  });
  const remove = useOneAtATime(async (id: string) => {
    if ((await acts.act('recordRemoved', { id }, i18n.t('record.deleted'))) === null) return;
    form.forget();
    selection.setSheet(null);
  });
  return (
    <RecordSheet
      kind={wish.recordKind}
      name={personName(contact)}
      calledName={shortName(contact)}
      values={form.values}
      faults={form.faults}
      quote={before?.quote ?? wish.prefill?.quote ?? null}
      isEdited={before !== null}
      {...aroundFields(wish.recordKind, form, { person, moment })}
      onChange={(field, value) => form.change({ [field]: value })}
      onSave={(more) => {
        const record = form.read(more);
        if (record !== null) keep(record);
        return record !== null;
      }}
      onRemove={() => before && remove(before.id)}
      onCancel={() => {
        form.forget();
        selection.setSheet(null);
      }}
      {...selected}
      onClose={() => selection.setSheet(null)}
    />
  );
}

/** What belongs to the fields of that kind: what is known, and who is meant. */
function aroundFields(
  kind: RecordKind,
  { values, change }: Pick<RecordFormState, 'values' | 'change'>,
  { person, moment }: Pick<RecordPaneProps, 'person' | 'moment'>,
) {
  if (kind === 'recommendation') {
    const part = <ReferredPart by={person.contact} values={values} onChange={change} />;
    return { beneath: { referred: part } };
  }
  if (kind !== 'loss') return {};
  return {
    aside: <RecordShows shown={shownOf(person, moment)} />,
    below: <SamePlacePart person={person} now={moment.now.toInstant()} values={values} />,
  };
}

const SHOWN_MONTHS = 6;

function shownOf(person: Person, { now }: Moment) {
  const from = now.subtract({ months: SHOWN_MONTHS }).epochMilliseconds;
  return whatTheRecordShows(person, { from, to: now.epochMilliseconds });
}
