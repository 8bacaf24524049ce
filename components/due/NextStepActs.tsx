import { i18n } from '#i18n';
import type { FollowUpKind } from '@/domain/followUps/followUp';
import { Button } from '../ui/Button';

export interface NextStepActsProps {
  readonly kind: FollowUpKind;
  /**
   * Whether its text waits where it was put: it is sent there. What it was written with stays at hand, since that draft may
   * be discarded.
   */
  readonly isWritten: boolean;
  /** To the mail it belongs to; `null` where that stands open beside the panel, or none is known. */
  readonly onOpenMail: (() => void) | null;
  readonly onThank: () => void;
  readonly onWrite: () => void;
  readonly onCall: () => void;
  readonly onDone: () => void;
  readonly onDismiss: () => void;
}

const actsOf = {
  'thank-you': ThankActs,
  reply: ReplyActs,
  'check-in': CheckInActs,
  custom: CustomActs,
} as const satisfies Record<FollowUpKind, unknown>;

/** The deed itself first, filled; beside it what closes it otherwise. */
export function NextStepActs(props: NextStepActsProps) {
  const Acts = actsOf[props.kind];
  return <Acts {...props} />;
}

function ThankActs({ isWritten, onOpenMail, onThank, onDone }: NextStepActsProps) {
  return (
    <>
      {isWritten && onOpenMail && <OpenButton onOpenMail={onOpenMail} />}
      <Button look={isWritten ? 'soft' : 'main'} icon="thank" onClick={onThank}>
        {i18n.t('button.thank')}
      </Button>
      <Button onClick={onDone}>{i18n.t('button.alreadyDone')}</Button>
    </>
  );
}

/** An answer is written in the mail: where that stands open, only what closes it stands here. */
function ReplyActs({ onOpenMail, onThank, onDone }: NextStepActsProps) {
  return (
    <>
      {onOpenMail && <OpenButton onOpenMail={onOpenMail} />}
      <Button look={onOpenMail ? 'soft' : 'main'} icon="check" onClick={onDone}>
        {i18n.t('button.alreadyDone')}
      </Button>
      <Button onClick={onThank}>{i18n.t('button.thank')}</Button>
    </>
  );
}

function CheckInActs({ isWritten, onWrite, onCall, onDone, onDismiss }: NextStepActsProps) {
  return (
    <>
      <Button look={isWritten ? 'soft' : 'main'} icon="mail" onClick={onWrite}>
        {i18n.t('button.write')}
      </Button>
      <Button icon="phone" onClick={onCall}>
        {i18n.t('button.call')}
      </Button>
      <span className="acts-break" />
      <Button look="plain" onClick={onDone}>
        {i18n.t('button.asked')}
      </Button>
      <Button look="plain" onClick={onDismiss}>
        {i18n.t('button.notNeeded')}
      </Button>
    </>
  );
}

function CustomActs({ onDone }: NextStepActsProps) {
  return (
    <Button look="main" icon="check" onClick={onDone}>
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
