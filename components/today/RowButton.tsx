import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import { Button } from '../ui/Button';
import { waitsInReply } from '../words/waitsInReply';

export interface RowButtonProps {
  readonly followUp: FollowUp;
  readonly name: string;
  readonly isFirst: boolean;
  readonly onThank: (followUp: FollowUp) => void;
  readonly onCall: (followUp: FollowUp) => void;
  readonly onDone: (followUp: FollowUp) => void;
}

const words = {
  'thank-you': 'button.thank',
  reply: 'button.alreadyDone',
  'check-in': 'button.call',
  custom: 'button.done',
} as const satisfies Record<FollowUp['kind'], string>;

/** What one does about it from the list. */
export function RowButton({ followUp, name, isFirst, onThank, onCall, onDone }: RowButtonProps) {
  const isWritten = waitsInReply(followUp);
  const acts = {
    'thank-you': isWritten ? onDone : onThank,
    reply: onDone,
    'check-in': onCall,
    custom: onDone,
  };
  const label = i18n.t(isWritten ? 'button.alreadyDone' : words[followUp.kind]);
  return (
    <Button
      small
      look={isFirst ? 'main' : 'soft'}
      aria-label={`${label}: ${name}`}
      onClick={() => acts[followUp.kind](followUp)}
    >
      {label}
    </Button>
  );
}
