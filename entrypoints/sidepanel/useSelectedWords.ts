import { useState } from 'react';
import { i18n } from '#i18n';
import type { RecordSheetProps } from '@/components/records/RecordSheet';
import type { OpenThread } from '@/domain/mail/openThread';
import { selectedWords } from './selectedWords';
import type { RecordFormState } from './useRecordForm';

/** Words selected in the mail go into a field, after what stands there; where none are selected the sheet says so. */
export function useSelectedWords(
  form: RecordFormState,
  thread: OpenThread | null,
): Pick<RecordSheetProps, 'told' | 'onSelection'> {
  const [hasNone, setHasNone] = useState(false);
  if (thread === null) return { told: null, onSelection: null };
  const take = async (field: string, between: string) => {
    const words = await selectedWords(thread);
    setHasNone(words === null);
    const before = (form.values[field] ?? '').trimEnd();
    if (words !== null) form.change({ [field]: before === '' ? words : before + between + words });
  };
  return {
    told: hasNone ? i18n.t('record.noSelection') : null,
    onSelection: (field, between) => void take(field, between),
  };
}
