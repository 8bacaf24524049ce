import { useState } from 'react';
import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { Due } from '@/domain/time/dueSchema';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { deedIcon } from '../words/deedIcon';
import { deedWords } from '../words/deedWords';
import { dueWords } from '../words/dueWords';
import type { Moment } from '../words/moment';
import { waitsInReply } from '../words/waitsInReply';
import { LaterChoices } from './LaterChoices';
import { NextStepActs } from './NextStepActs';

export interface NextStepProps {
  readonly followUp: FollowUp;
  readonly moment: Moment;
  readonly onThank: () => void;
  readonly onCall: () => void;
  readonly onDone: (followUp: FollowUp) => void;
  readonly onLater: (followUp: FollowUp, until: Due) => void;
}

/** The one next step with this person. */
export function NextStep({ followUp, moment, onThank, onCall, onDone, onLater }: NextStepProps) {
  const [isPuttingOff, setIsPuttingOff] = useState(false);
  const { words, isLate } = dueWords(followUp, moment);
  const isWritten = waitsInReply(followUp);
  return (
    <section className="card next" aria-label={i18n.t('person.next')}>
      <h3>
        <Icon name={deedIcon[followUp.kind]} />
        <bdi>{deedWords(followUp)}</bdi>
      </h3>
      {isWritten ? (
        <p className="next-when">{i18n.t('person.inReply')}</p>
      ) : (
        <p className={isLate ? 'next-when late' : 'next-when'}>{words}</p>
      )}
      <div className="acts">
        <NextStepActs
          kind={followUp.kind}
          isWritten={isWritten}
          onThank={onThank}
          onCall={onCall}
          onDone={() => onDone(followUp)}
        />
        <Button
          look="plain"
          aria-expanded={isPuttingOff}
          onClick={() => setIsPuttingOff(!isPuttingOff)}
        >
          {i18n.t('button.later')}
        </Button>
      </div>
      {followUp.kind === 'reply' && <p className="hint">{i18n.t('person.closesItself')}</p>}
      {isPuttingOff && (
        <LaterChoices moment={moment} onChoose={(until) => onLater(followUp, until)} />
      )}
    </section>
  );
}
