import { noFilters, type PeopleFilters } from '@/domain/people/peopleWish';

/** Whether some filter is set. */
export function isNarrowed(filters: PeopleFilters): boolean {
  const parts = Object.keys(noFilters) as (keyof PeopleFilters)[];
  return parts.some((part) => filters[part] !== noFilters[part]);
}
