import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { Purpose } from '@/domain/templates/purpose';
import type { Due } from '@/domain/time/dueSchema';
import { Button } from '../ui/Button';
import { deedOf } from '../words/deeds';
import type { Moment } from '../words/moment';
import { waitsToBeSent } from '../words/waitsToBeSent';
import { PromiseActs } from './PromiseActs';

export interface NextStepActsProps {
  readonly followUp: FollowUp;
  readonly moment: Moment;
  /** To the mail it belongs to; `null` where that stands open beside the panel, or none is known. */
  readonly onOpenMail: (() => void) | null;
  readonly onThank: () => void;
  readonly onCall: () => void;
  /** With its usual text, or another of its kind. */
  readonly onWrite: (followUp: FollowUp, purpose?: Purpose) => void;
  readonly onDone: (followUp: FollowUp) => void;
  readonly onDismiss: (followUp: FollowUp) => void;
  /** It went out with the user's newest mail in the thread that stands open; `null` where there is none since the word. */
  readonly onSentHere: ((followUp: FollowUp) => void) | null;
  /** The word did not go out: it is broken. */
  readonly onNotYet: (followUp: FollowUp) => void;
  /** They were told of another day. */
  readonly onMoved: (followUp: FollowUp, due: Due) => void;
}

/**
 * The deed itself first, filled; beside it what closes it otherwise. What it was written with stays at hand, since that draft
 * may be discarded.
 */
export function NextStepActs(props: NextStepActsProps) {
  const { followUp } = props;
  if (followUp.kind === 'promise') return <PromiseActs {...props} />;
  const { act } = deedOf(followUp);
  const isWaiting = followUp.kind === 'waiting-for';
  return (
    <>
      {act === 'thank' && <ThankActs {...props} />}
      {act === 'open' && <ReplyActs {...props} />}
      {act === 'write' && <WriteActs {...props} />}
      {act === 'talk' && <TalkActs {...props} />}
      {act === 'done' && <DoneButton {...props} />}
      {isWaiting && <WaitingActs {...props} />}
    </>
  );
}

function ThankActs({ followUp, onOpenMail, onThank, onDone }: NextStepActsProps) {
  const isWritten = waitsToBeSent(followUp) !== null;
  return (
    <>
      {isWritten && onOpenMail && <OpenButton onOpenMail={onOpenMail} />}
      <Button look={isWritten ? 'soft' : 'main'} icon="thank" onClick={onThank}>
        {i18n.t('button.thank')}
      </Button>
      <Button onClick={() => onDone(followUp)}>{i18n.t('button.alreadyDone')}</Button>
    </>
  );
}

/** An answer is written in the mail: where that stands open, only what closes it stands here. */
function ReplyActs({ followUp, onOpenMail, onThank, onDone }: NextStepActsProps) {
  return (
    <>
      {onOpenMail && <OpenButton onOpenMail={onOpenMail} />}
      <Button look={onOpenMail ? 'soft' : 'main'} icon="check" onClick={() => onDone(followUp)}>
        {i18n.t('button.alreadyDone')}
      </Button>
      <Button onClick={onThank}>{i18n.t('button.thank')}</Button>
    </>
  );
}

/** *Call* stands beside *Write* and closes the same (DESIGN §4); a question is *Asked*, the rest *Already done*. */
function WriteActs({ followUp, onWrite, onCall, onDone, onDismiss }: NextStepActsProps) {
  const isWritten = waitsToBeSent(followUp) !== null;
  const isQuestion = deedOf(followUp).group !== 'waiting';
  return (
    <>
      <Button look={isWritten ? 'soft' : 'main'} icon="mail" onClick={() => onWrite(followUp)}>
        {i18n.t('button.write')}
      </Button>
      <Button icon="phone" onClick={onCall}>
        {i18n.t('button.call')}
      </Button>
      <span className="acts-break" />
      <Button look="plain" onClick={() => onDone(followUp)}>
        {i18n.t(isQuestion ? 'button.asked' : 'button.alreadyDone')}
      </Button>
      <Button look="plain" onClick={() => onDismiss(followUp)}>
        {i18n.t('button.notNeeded')}
      </Button>
    </>
  );
}

function TalkActs({ followUp, onCall, onDismiss }: NextStepActsProps) {
  return (
    <>
      <Button look="main" icon="phone" onClick={onCall}>
        {i18n.t('button.noteIt')}
      </Button>
      <Button onClick={() => onDismiss(followUp)}>{i18n.t('button.didNotHappen')}</Button>
    </>
  );
}

/** What is theirs to do: a helping line, or it has come. */
function WaitingActs({ followUp, onWrite, onDone, onDismiss }: NextStepActsProps) {
  return (
    <>
      <Button look="main" icon="mail" onClick={() => onWrite(followUp)}>
        {i18n.t('button.write')}
      </Button>
      <Button onClick={() => onDone(followUp)}>{i18n.t('button.hasCome')}</Button>
      <Button look="plain" onClick={() => onDismiss(followUp)}>
        {i18n.t('button.notNeeded')}
      </Button>
    </>
  );
}

function DoneButton({ followUp, onDone }: NextStepActsProps) {
  return (
    <Button look="main" icon="check" onClick={() => onDone(followUp)}>
      {i18n.t('button.done')}
    </Button>
  );
}

function OpenButton({ onOpenMail }: { readonly onOpenMail: () => void }) {
  return (
    <Button look="main" icon="mail" onClick={onOpenMail}>
      {i18n.t('button.open')}
    </Button>
  );
}
