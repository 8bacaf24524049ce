import { i18n } from '#i18n';
import type { ExpectationsRecord } from '@/domain/records/expectations';
import { checkedExpectations } from '@/domain/records/checkedExpectations';
import { OneOf } from '../ui/OneOf';
import type { Moment } from '../words/moment';
import { EditRecord } from './EditRecord';
import { expectationDays } from './expectationDays';
import type { RecordActs } from './recordActs';

export interface ExpectationsItemProps extends Pick<RecordActs, 'onEdit' | 'onKeep'> {
  readonly expectations: ExpectationsRecord;
  readonly moment: Moment;
}

const answers = {
  better: 'record.checkpoint.better',
  'as-expected': 'record.checkpoint.asExpected',
  worse: 'record.checkpoint.worse',
} as const;

/** What they expect, where it is weak, and how it goes: once it has ended, the answer draws the balance. */
export function ExpectationsItem({ expectations, moment, onEdit, onKeep }: ExpectationsItemProps) {
  const { work, expects, wouldDisappoint } = expectations;
  const last = expectations.checkpoints.at(-1)?.answer ?? null;
  return (
    <li className="written-item">
      <div className="written-line">
        <strong>
          <bdi>{work}</bdi>
        </strong>
        <EditRecord record={expectations} of={work} onEdit={onEdit} />
      </div>
      {expects !== null && <p dir="auto">{expects}</p>}
      {wouldDisappoint !== null && (
        <small className="written-when">
          {i18n.t('record.expectations.disappointing', [wouldDisappoint])}
        </small>
      )}
      <Days expectations={expectations} moment={moment} />
      <OneOf
        label={i18n.t('record.checkpoint.question')}
        options={(['better', 'as-expected', 'worse'] as const).map((value) => ({
          value,
          words: i18n.t(answers[value]),
        }))}
        value={last}
        onChoose={(answer) =>
          onKeep(checkedExpectations(expectations, answer, moment.now), i18n.t('record.kept'))
        }
      />
    </li>
  );
}

function Days({ expectations, moment }: Pick<ExpectationsItemProps, 'expectations' | 'moment'>) {
  return (
    <small className="written-when">
      {expectationDays(expectations, moment).map((line) => (
        <span key={line} className="line">
          {line}
        </span>
      ))}
    </small>
  );
}
