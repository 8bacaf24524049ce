import { useState } from 'react';
import { noFilters, type PeopleWish } from '@/domain/people/peopleWish';

/** What the user looks at among all people; it stays while another view is shown. */
export interface PeopleLook {
  readonly wish: PeopleWish;
  /** The row where one is. */
  readonly at: string | null;
  /** Ticked people; `null` while one does not choose. */
  readonly ticked: ReadonlySet<string> | null;
}

export type PeopleLooking = PeopleLook & {
  readonly look: (changed: Partial<PeopleLook>) => void;
};

const first: PeopleLook = {
  wish: { ...noFilters, text: '', order: 'last-word' },
  at: null,
  ticked: null,
};

export function usePeopleLook(): PeopleLooking {
  const [kept, setKept] = useState(first);
  return { ...kept, look: (changed) => setKept((last) => ({ ...last, ...changed })) };
}
