import type { Values } from '@/domain/records/forms/values';
import { useDraft } from './useDraft';

export interface DraftValues {
  /** The fields that were touched. */
  readonly values: Values;
  readonly change: (changed: Values) => void;
  readonly forget: () => void;
}

/** The half-written fields of a sheet, kept at each keystroke. */
export function useDraftValues(key: string): DraftValues {
  const draft = useDraft(key);
  const values = readValues(draft.text);
  return {
    values,
    change: (changed) => draft.onChange(JSON.stringify({ ...values, ...changed })),
    forget: () => draft.onChange(''),
  };
}

/** Nothing, where it is not in our form: the draft of another version. */
function readValues(text: string): Values {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null) return {};
    const fields = Object.entries(kept).filter(([, value]) => typeof value === 'string');
    return Object.fromEntries(fields);
  } catch {
    return {};
  }
}
