import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import { Button } from '../ui/Button';
import { waitsToBeSent } from '../words/waitsToBeSent';

export interface RowButtonProps {
  readonly followUp: FollowUp;
  readonly name: string;
  readonly isFirst: boolean;
  readonly onThank: (followUp: FollowUp) => void;
  readonly onWrite: (followUp: FollowUp) => void;
  readonly onOpenMail: (followUp: FollowUp) => void;
  readonly onDone: (followUp: FollowUp) => void;
}

const words = {
  'thank-you': 'button.thank',
  reply: 'button.open',
  'check-in': 'button.write',
  custom: 'button.done',
} as const satisfies Record<FollowUp['kind'], string>;

/** What one does about it from the list. */
export function RowButton({ followUp, name, isFirst, ...on }: RowButtonProps) {
  const isWritten = waitsToBeSent(followUp) !== null;
  const acts = {
    'thank-you': on.onThank,
    reply: on.onOpenMail,
    'check-in': on.onWrite,
    custom: on.onDone,
  };
  const act = isWritten ? on.onDone : acts[followUp.kind];
  const label = i18n.t(isWritten ? 'button.alreadyDone' : words[followUp.kind]);
  return (
    <Button
      small
      look={isFirst ? 'main' : 'soft'}
      aria-label={`${label}: ${name}`}
      onClick={() => act(followUp)}
    >
      {label}
    </Button>
  );
}
