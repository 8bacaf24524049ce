import type { Status } from '@/domain/retention/retention';
import type { IconName } from '../ui/iconShapes';

/** The colour (a class) and the icon of each status; its word stands beside them. */
export const statusLooks = {
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
