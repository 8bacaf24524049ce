import { i18n } from '#i18n';
import type { AskedRecord } from '@/domain/records/asked';
import { OneOf } from '../ui/OneOf';
import { pastDay } from '../words/dayWord';
import { type Moment, zonedAt } from '../words/moment';

type Answer = NonNullable<AskedRecord['answer']>;

export interface AnswerAskedProps {
  readonly asked: AskedRecord;
  readonly moment: Moment;
  readonly onAnswer: (answered: AskedRecord) => void;
}

const answers = {
  happy: 'record.asked.happy',
  'so-so': 'record.asked.soSo',
  unhappy: 'record.asked.unhappy',
  none: 'record.asked.none',
} as const satisfies Record<Answer, string>;

/** They were asked how it goes: what they answered is one click (DESIGN P2). */
export function AnswerAsked({ asked, moment, onAnswer }: AnswerAskedProps) {
  const day = pastDay(zonedAt(asked.at, moment).toPlainDate(), moment);
  return (
    <div className="tone">
      <OneOf
        label={i18n.t('record.asked.question', [day])}
        options={(Object.keys(answers) as Answer[]).map((value) => ({
          value,
          words: i18n.t(answers[value]),
        }))}
        onChoose={(answer) =>
          onAnswer({ ...asked, answer, answeredAt: moment.now.epochMilliseconds })
        }
      />
    </div>
  );
}
