import { i18n } from '#i18n';
import type { FollowUpKind } from '@/domain/followUps/followUp';
import { Button } from '../ui/Button';

export interface NextStepActsProps {
  readonly kind: FollowUpKind;
  /** Whether its text waits in the reply: it is sent there. *Thank* stays at hand, since that reply may be discarded. */
  readonly isWritten: boolean;
  readonly onThank: () => void;
  readonly onCall: () => void;
  readonly onDone: () => void;
}

/** The deed itself first, filled; an answer is written in the mail, so there only what closes it stands here. */
export function NextStepActs(props: NextStepActsProps) {
  const { kind, isWritten, onThank, onCall, onDone } = props;
  if (kind === 'thank-you') {
    return (
      <>
        <Button look={isWritten ? 'soft' : 'main'} icon="thank" onClick={onThank}>
          {i18n.t('button.thank')}
        </Button>
        <Button onClick={onDone}>{i18n.t('button.alreadyDone')}</Button>
      </>
    );
  }
  if (kind === 'reply') {
    return (
      <>
        <Button look="main" icon="check" onClick={onDone}>
          {i18n.t('button.alreadyDone')}
        </Button>
        <Button onClick={onThank}>{i18n.t('button.thank')}</Button>
      </>
    );
  }
  if (kind === 'check-in') {
    return (
      <>
        <Button look="main" icon="phone" onClick={onCall}>
          {i18n.t('button.call')}
        </Button>
        <Button onClick={onDone}>{i18n.t('button.done')}</Button>
      </>
    );
  }
  return (
    <Button look="main" icon="check" onClick={onDone}>
      {i18n.t('button.done')}
    </Button>
  );
}
