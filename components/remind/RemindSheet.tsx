import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import type { Reminder } from '@/domain/time/readReminder';
import { FieldLoading } from '../states/FieldLoading';
import type { Draft } from '../ui/draft';
import { Sheet } from '../ui/Sheet';
import type { Moment } from '../words/moment';

export interface RemindSheetProps {
  readonly name: string;
  readonly moment: Moment;
  readonly draft: Draft;
  readonly onSave: (reminder: Reminder) => void;
  /** Only if no answer comes by then. */
  readonly onAwait: (reminder: Reminder) => void;
  readonly onClose: () => void;
}

/** With the reader of dates, which the panel need not load before anybody writes one. */
const RemindForm = lazy(async () => ({ default: (await import('./RemindForm')).RemindForm }));

/** A reminder in one's own words. */
export function RemindSheet({ name, ...form }: RemindSheetProps) {
  return (
    <Sheet title={i18n.t('remind.title', [name])} onClose={form.onClose}>
      <Suspense fallback={<FieldLoading />}>
        <RemindForm {...form} />
      </Suspense>
    </Sheet>
  );
}
