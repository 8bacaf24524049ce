import type { Status } from '@/domain/retention/retention';
import { Icon } from '../ui/Icon';
import { statusLooks } from './statusLooks';
import { statusName } from './statusSentence';

export interface StatusChipProps {
  readonly status: Status;
}

export function StatusChip({ status }: StatusChipProps) {
  const [colour, icon] = statusLooks[status];
  return (
    <span className={`status-chip ${colour}`}>
      <Icon name={icon} small />
      {statusName(status)}
    </span>
  );
}
