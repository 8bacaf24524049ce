import type { Status } from '@/domain/retention/retention';
import { Icon } from '../ui/Icon';
import type { IconName } from '../ui/iconShapes';
import { statusName } from './statusSentence';

export interface StatusChipProps {
  readonly status: Status;
}

const looks = {
  'no-history': ['plain', 'user'],
  new: ['new', 'new'],
  'one-off': ['plain', 'mail'],
  healthy: ['ok', 'ok'],
  cooling: ['cool', 'cool'],
  'at-risk': ['risk', 'risk'],
  'probably-lost': ['gone', 'gone'],
  lost: ['gone', 'lost'],
  paused: ['plain', 'clock'],
} as const satisfies Record<Status, readonly [string, IconName]>;

export function StatusChip({ status }: StatusChipProps) {
  const [colour, icon] = looks[status];
  return (
    <span className={`status-chip ${colour}`}>
      <Icon name={icon} small />
      {statusName(status)}
    </span>
  );
}
