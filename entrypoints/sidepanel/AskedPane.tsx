import { i18n } from '#i18n';
import { AnswerAsked } from '@/components/records/AnswerAsked';
import type { RecordActs } from '@/components/records/recordActs';
import type { Moment } from '@/components/words/moment';
import { answerToRecord } from '@/domain/records/answerToRecord';
import type { Person } from './readPerson';

export interface AskedPaneProps extends Pick<RecordActs, 'onKeep'> {
  readonly person: Person;
  readonly moment: Moment;
}

/** What they answered when asked how it goes, while that is not written down. */
export function AskedPane({ person: { contact, records }, moment, onKeep }: AskedPaneProps) {
  const asked = answerToRecord(records, moment.now.toInstant());
  if (asked === null || contact.followedSince === null) return null;
  return (
    <AnswerAsked
      asked={asked}
      moment={moment}
      onAnswer={(answered) => onKeep(answered, i18n.t('record.kept'))}
    />
  );
}
