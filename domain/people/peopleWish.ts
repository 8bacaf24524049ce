import type { Status } from '@/domain/retention/retention';
import type { Care, Tier } from './care';

/** Who is looked for in a list of people: each filter that is set must hold. */
export interface PeopleFilters {
  readonly status: Status | null;
  readonly tier: Tier | null;
  readonly role: NonNullable<Care['role']> | null;
  readonly tag: string | null;
  /** A registrable domain (`companyOf`). */
  readonly company: string | null;
  /** Something is overdue with them. */
  readonly isOverdue: boolean;
}

export interface PeopleWish extends PeopleFilters {
  readonly text: string;
  /** `turns-next`: whoever goes quiet first stands first. */
  readonly order: 'last-word' | 'turns-next';
}

export const noFilters: PeopleFilters = {
  status: null,
  tier: null,
  role: null,
  tag: null,
  company: null,
  isOverdue: false,
};
