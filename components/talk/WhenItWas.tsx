import { i18n } from '#i18n';
import { type TalkWhen, talkWhens } from './talkTime';

interface When {
  readonly word: TalkWhen;
  /** ISO date, for another day. */
  readonly day: string;
}

export interface WhenItWasProps {
  readonly when: When;
  readonly today: Temporal.PlainDate;
  readonly onChange: (when: When) => void;
}

export function WhenItWas({ when, today, onChange }: WhenItWasProps) {
  return (
    <>
      <select
        className="chip-select"
        aria-label={i18n.t('talk.when')}
        value={when.word}
        onChange={({ target }) =>
          onChange({ ...when, word: talkWhens.find((word) => word === target.value) ?? 'justNow' })
        }
      >
        {talkWhens.map((word) => (
          <option key={word} value={word}>
            {i18n.t(`talk.${word}`)}
          </option>
        ))}
      </select>
      {when.word === 'otherDay' && (
        <input
          className="field day"
          type="date"
          aria-label={i18n.t('talk.day')}
          max={today.toString()}
          value={when.day}
          onChange={({ target }) => onChange({ ...when, day: target.value })}
        />
      )}
    </>
  );
}
