import { useState } from 'react';
import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import { promptKeyOf } from '@/domain/templates/promptKeyOf';
import type { Due } from '@/domain/time/dueSchema';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { deedIcon } from '../words/deedIcon';
import { deedWords } from '../words/deedWords';
import { dueWords } from '../words/dueWords';
import type { Moment } from '../words/moment';
import { waitsToBeSent } from '../words/waitsToBeSent';
import { LaterChoices } from './LaterChoices';
import { NextStepActs, type NextStepActsProps } from './NextStepActs';

export interface NextStepProps extends Pick<
  NextStepActsProps,
  'onOpenMail' | 'onThank' | 'onCall'
> {
  readonly followUp: FollowUp;
  readonly moment: Moment;
  readonly onWrite: (followUp: FollowUp) => void;
  readonly onDone: (followUp: FollowUp) => void;
  readonly onDismiss: (followUp: FollowUp) => void;
  readonly onLater: (followUp: FollowUp, until: Due) => void;
}

/** The one next step with this person. */
export function NextStep({ followUp, moment, onLater, ...on }: NextStepProps) {
  const [isPuttingOff, setIsPuttingOff] = useState(false);
  return (
    <section className="card next" aria-label={i18n.t('person.next')}>
      <h3>
        <Icon name={deedIcon[followUp.kind]} />
        <bdi>{deedWords(followUp)}</bdi>
      </h3>
      <When followUp={followUp} moment={moment} />
      <div className="acts">
        <NextStepActs
          kind={followUp.kind}
          isWritten={waitsToBeSent(followUp) !== null}
          onOpenMail={on.onOpenMail}
          onThank={on.onThank}
          onCall={on.onCall}
          onWrite={() => on.onWrite(followUp)}
          onDone={() => on.onDone(followUp)}
          onDismiss={() => on.onDismiss(followUp)}
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

/** When it is due; once it is written, where it waits, and the question that the user's own line answers (VOICE rule 1). */
function When({ followUp, moment }: Pick<NextStepProps, 'followUp' | 'moment'>) {
  const { words, isLate } = dueWords(followUp, moment);
  const waiting = waitsToBeSent(followUp);
  const promptKey = promptKeyOf(followUp);
  if (waiting === null) return <p className={isLate ? 'next-when late' : 'next-when'}>{words}</p>;
  return (
    <>
      <p className="next-when">{i18n.t(`person.${waiting}`)}</p>
      {waiting !== 'scheduled' && promptKey && (
        <p className="slot">
          <strong>{i18n.t('picker.yourLine')}</strong> {i18n.t(promptKey)}
        </p>
      )}
    </>
  );
}
