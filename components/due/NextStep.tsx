import { useState } from 'react';
import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import { mustDecide } from '@/domain/followUps/mustDecide';
import { promptKeyOf } from '@/domain/templates/promptKeyOf';
import type { Purpose } from '@/domain/templates/purpose';
import type { Due } from '@/domain/time/dueSchema';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { deedOf } from '../words/deeds';
import { deedWords } from '../words/deedWords';
import { dueWords } from '../words/dueWords';
import { waitsToBeSent } from '../words/waitsToBeSent';
import { LaterChoices } from './LaterChoices';
import { NextStepActs, type NextStepActsProps } from './NextStepActs';

export interface NextStepProps extends NextStepActsProps {
  readonly onLater: (followUp: FollowUp, until: Due) => void;
}

/** The one next step with this person. */
export function NextStep({ onLater, ...props }: NextStepProps) {
  const { followUp, moment } = props;
  const [isPuttingOff, setIsPuttingOff] = useState(false);
  return (
    <section className="card next" aria-label={i18n.t('person.next')}>
      <h3>
        <Icon name={deedOf(followUp).icon} />
        <bdi>{deedWords(followUp)}</bdi>
      </h3>
      <When followUp={followUp} moment={moment} />
      <div className="acts">
        <NextStepActs {...props} />
        <Button
          look="plain"
          aria-expanded={isPuttingOff}
          onClick={() => setIsPuttingOff(!isPuttingOff)}
        >
          {i18n.t('button.later')}
        </Button>
      </div>
      {followUp.kind === 'reply' && <p className="hint">{i18n.t('person.closesItself')}</p>}
      {isPuttingOff && mustDecide(followUp) && <Decide {...props} />}
      {isPuttingOff && !mustDecide(followUp) && (
        <LaterChoices moment={moment} onChoose={(until) => onLater(followUp, until)} />
      )}
    </section>
  );
}

/** DESIGN §6: twice put off, it is done, told or dropped. */
function Decide({ followUp, onOpenMail, onWrite, onDismiss }: NextStepActsProps) {
  const { kind } = followUp;
  const doNow = kind === 'reply' && onOpenMail ? onOpenMail : () => onWrite(followUp);
  return (
    <fieldset className="later">
      <legend className="hint">{i18n.t('person.putOffTwice')}</legend>
      <div className="acts">
        <Button small onClick={doNow}>
          {i18n.t('button.doItNow')}
        </Button>
        <Button small onClick={() => onWrite(followUp, laterText[kind] ?? 'acknowledge')}>
          {i18n.t('button.tellLater')}
        </Button>
        <Button small onClick={() => onDismiss(followUp)}>
          {i18n.t('button.notNeeded')}
        </Button>
      </div>
    </fieldset>
  );
}

/** The text that says it will be later; an answer that needs time is acknowledged (VOICE J). */
const laterText: Readonly<Partial<Record<FollowUp['kind'], Purpose>>> = {
  promise: 'promise-late',
  'progress-update': 'progress-update',
};

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
