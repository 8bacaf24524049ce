import { i18n } from '#i18n';
import type { FollowUp } from '@/domain/followUps/followUp';
import { Button } from '../ui/Button';
import { type DeedAct, deedOf } from '../words/deeds';
import { waitsToBeSent } from '../words/waitsToBeSent';

export interface RowActs {
  readonly onThank: (followUp: FollowUp) => void;
  readonly onWrite: (followUp: FollowUp) => void;
  readonly onOpenMail: (followUp: FollowUp) => void;
  readonly onTalk: (followUp: FollowUp) => void;
  readonly onCard: (followUp: FollowUp) => void;
  readonly onDone: (followUp: FollowUp) => void;
}

export interface RowButtonProps extends RowActs {
  readonly followUp: FollowUp;
  readonly name: string;
  readonly isFirst: boolean;
  /** A word whose time is over is a question, which the card asks. */
  readonly isLate: boolean;
}

const words = {
  thank: 'button.thank',
  open: 'button.open',
  write: 'button.write',
  talk: 'button.noteIt',
  card: 'button.look',
  done: 'button.done',
} as const satisfies Record<DeedAct, string>;

/** What one does about it from the list. */
export function RowButton({ followUp, name, isFirst, isLate, ...on }: RowButtonProps) {
  const isWritten = waitsToBeSent(followUp) !== null;
  const acts = {
    thank: on.onThank,
    open: on.onOpenMail,
    write: on.onWrite,
    talk: on.onTalk,
    card: on.onCard,
    done: on.onDone,
  } as const satisfies Record<DeedAct, (followUp: FollowUp) => void>;
  const act = isQuestion(followUp, isLate) ? 'card' : deedOf(followUp).act;
  const label = i18n.t(isWritten ? 'button.alreadyDone' : words[act]);
  return (
    <Button
      small
      look={isFirst ? 'main' : 'soft'}
      aria-label={`${label}: ${name}`}
      onClick={() => (isWritten ? on.onDone : acts[act])(followUp)}
    >
      {label}
    </Button>
  );
}

function isQuestion({ kind, aspect }: FollowUp, isLate: boolean): boolean {
  return kind === 'promise' && aspect !== 'broken' && isLate;
}
