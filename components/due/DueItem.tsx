import { useState } from 'react';
import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { Due } from '@/domain/time/dueSchema';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { deedOf } from '../words/deeds';
import { deedWords } from '../words/deedWords';
import { dueWords } from '../words/dueWords';
import type { Moment } from '../words/moment';
import { LaterChoices } from './LaterChoices';

export interface DueItemProps {
  readonly followUp: FollowUp;
  readonly moment: Moment;
  readonly onDone: (followUp: FollowUp) => void;
  readonly onLater: (followUp: FollowUp, until: Due) => void;
}

/** One thing that is due or will be, with what can be done about it. */
export function DueItem({ followUp, moment, onDone, onLater }: DueItemProps) {
  const [isPuttingOff, setIsPuttingOff] = useState(false);
  const deed = deedWords(followUp);
  const { words, isLate } = dueWords(followUp, moment);
  return (
    <li className="due-item">
      <Icon name={deedOf(followUp).icon} />
      <div className="due-words">
        <bdi>{deed}</bdi>
        <small className={isLate ? 'late' : ''}>{words}</small>
      </div>
      <div className="due-acts">
        <Button
          small
          aria-label={i18n.t('person.doneWith', [deed])}
          onClick={() => onDone(followUp)}
        >
          {i18n.t('button.done')}
        </Button>
        <Button
          small
          look="plain"
          aria-expanded={isPuttingOff}
          aria-label={i18n.t('person.laterWith', [deed])}
          onClick={() => setIsPuttingOff(!isPuttingOff)}
        >
          {i18n.t('button.later')}
        </Button>
      </div>
      {isPuttingOff && (
        <LaterChoices moment={moment} onChoose={(until) => onLater(followUp, until)} />
      )}
    </li>
  );
}
