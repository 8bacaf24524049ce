import type { FollowUpKind } from '@/domain/followUps/followUp';
import type { IconName } from '../ui/iconShapes';

export const deedIcon = {
  'thank-you': 'thank',
  reply: 'reply',
  'check-in': 'clock',
  custom: 'bell',
} as const satisfies Record<FollowUpKind, IconName>;
