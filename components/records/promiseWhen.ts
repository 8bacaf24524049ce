import { i18n } from '#i18n';
import type { PromiseRecord } from '@/domain/records/promise';
import { dueDayWords } from '../words/dueWords';
import type { Moment } from '../words/moment';

/** "ours, for Fri 20 Nov", "theirs, for Fri 20 Nov", and that it was not kept on its day. */
export function promiseWhen(
  { by, due, brokenAt, earlierDues }: PromiseRecord,
  moment: Moment,
): string {
  const day = due === null ? '' : dueDayWords(due, moment);
  const words = i18n.t(by === 'us' ? 'record.promise.oursFor' : 'record.promise.theirsFor', [day]);
  const isMoved = earlierDues.length > 0;
  const parts = [
    words,
    brokenAt !== null && i18n.t('record.promise.wasBroken'),
    isMoved && i18n.t('record.promise.wasMoved'),
  ];
  return parts.filter(Boolean).join(' · ');
}
