import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import type { Due } from '@/domain/time/dueSchema';
import { FieldLoading } from '../states/FieldLoading';
import { Button } from '../ui/Button';
import type { Moment } from '../words/moment';
import { laterDays } from './laterDays';

/** With the reader of dates, which the panel need not load before anybody writes one. */
const OtherDay = lazy(async () => ({ default: (await import('./OtherDay')).OtherDay }));

export interface LaterChoicesProps {
  readonly moment: Moment;
  readonly onChoose: (until: Due) => void;
}

/** To when it is put off: one click for the usual days, words for any other. */
export function LaterChoices({ moment, onChoose }: LaterChoicesProps) {
  const [isOther, setIsOther] = useState(false);
  const days = laterDays(moment.now);
  return (
    <fieldset className="later">
      <legend className="unseen">{i18n.t('person.laterUntil')}</legend>
      <div className="acts">
        {(['tomorrowNine', 'inThreeDays', 'nextWeek'] as const).map((key) => (
          <Button key={key} small onClick={() => onChoose(days[key])}>
            {i18n.t(`button.${key}`)}
          </Button>
        ))}
        <Button small look="plain" aria-expanded={isOther} onClick={() => setIsOther(!isOther)}>
          {i18n.t('button.otherDay')}
        </Button>
      </div>
      {isOther && (
        <Suspense fallback={<FieldLoading />}>
          <OtherDay moment={moment} onChoose={onChoose} />
        </Suspense>
      )}
    </fieldset>
  );
}
