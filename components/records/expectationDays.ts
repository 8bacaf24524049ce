import { i18n } from '#i18n';
import type { ExpectationsRecord } from '@/domain/records/expectations';
import { dayWord } from '../words/dayWord';
import type { Moment } from '../words/moment';

/** Each weak spot in a line, and in the last one from when to when the work lasts. */
export function expectationDays(
  { weakSpots, startsOn, endsOn, noticeOn }: ExpectationsRecord,
  moment: Moment,
): readonly string[] {
  const said = (on: string) => dayWord(Temporal.PlainDate.from(on), moment);
  const spots = weakSpots.map(({ words, on }) =>
    on === null
      ? i18n.t('record.expectations.spot', [words])
      : i18n.t('record.expectations.spotOn', [words, said(on)]),
  );
  const days = [
    startsOn && i18n.t('record.expectations.from', [said(startsOn)]),
    endsOn && i18n.t('record.expectations.to', [said(endsOn)]),
    noticeOn && i18n.t('record.expectations.notice', [said(noticeOn)]),
  ].filter(Boolean);
  return [...spots, ...(days.length > 0 ? [days.join(' · ')] : [])];
}
