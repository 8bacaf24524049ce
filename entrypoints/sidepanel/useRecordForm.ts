import { useMemo, useState } from 'react';
import type { Moment } from '@/components/words/moment';
import { type Faults, faultsIn } from '@/domain/records/forms/faults';
import type { Told } from '@/domain/records/forms/recordForm';
import { recordFormOf } from '@/domain/records/forms/recordForms';
import type { Values } from '@/domain/records/forms/values';
import type { PersonRecord } from '@/domain/records/record';
import type { RecordWish } from './openSheet';
import { useDraftValues } from './useDraftValues';

export interface RecordFormState {
  readonly values: Values;
  /** None until the user has tried to save. */
  readonly faults: Faults;
  readonly change: (changed: Values) => void;
  /** The record, or `null` where something is wrong: then it stands in `faults`. */
  readonly read: (more: Values) => PersonRecord | null;
  /** Once it is kept, the half-written goes. */
  readonly forget: () => void;
}

/** A sheet's fields: as they stood, with what was proposed, with what the user has half written, which survives closing. */
export function useRecordForm(
  wish: RecordWish,
  before: PersonRecord | null,
  { now }: Moment,
): RecordFormState {
  const form = recordFormOf(wish.recordKind);
  const draft = useDraftValues(draftKeyOf(wish));
  const [hasTried, setHasTried] = useState(false);
  // The same id at each try: what is sent twice is kept once.
  const id = useMemo(() => wish.recordId ?? crypto.randomUUID(), [wish.recordId]);
  const told = toldIn(wish, { id, before, now });
  const stood = before ? form.valuesOf(before, now.timeZoneId) : form.blank(now.toPlainDate());
  const values = { ...stood, ...wish.prefill?.values, ...draft.values };
  return {
    values,
    faults: hasTried ? form.faults(values, told) : faultsIn({}),
    change: draft.change,
    read: (more) => {
      const said = { ...values, ...more };
      if (Object.keys(form.faults(said, told)).length === 0) return form.recordOf(said, told);
      draft.change(more);
      setHasTried(true);
      return null;
    },
    forget: draft.forget,
  };
}

function draftKeyOf({ contactId, recordKind, recordId, prefill }: RecordWish): string {
  return `record:${contactId}:${recordKind}:${recordId ?? prefill?.key ?? ''}`;
}

function toldIn(
  { contactId, prefill }: RecordWish,
  known: Pick<Told<PersonRecord>, 'id' | 'before' | 'now'>,
): Told<PersonRecord> {
  const { interactionId = null, quote = null } = prefill ?? {};
  return { contactId, interactionId, quote, ...known };
}
