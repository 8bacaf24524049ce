import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { itemsFound, itemsListed, type PeopleItem } from '@/components/people/peopleItems';
import type { PeopleWish } from '@/domain/people/peopleWish';
import { followedInOrder } from '@/storage/followedInOrder';
import { passing } from '@/storage/passing';
import { PeopleSearch } from '@/storage/peopleSearch';

interface Listed {
  readonly ids: readonly string[];
  readonly sets: readonly ReadonlySet<string>[];
}

/** What stands in the list, live; `undefined` until it is read. `minute`: epoch milliseconds, asked anew as time passes. */
export function usePeopleItems(
  wish: PeopleWish,
  minute: number,
): readonly PeopleItem[] | undefined {
  const { text, order, ...filters } = wish;
  const listed = useListed({ filters: JSON.stringify(filters), order, minute }, wish);
  const search = useSearch(listed !== undefined);
  return useMemo(() => {
    if (listed === undefined) return undefined;
    const passes = (id: string) => listed.sets.every((set) => set.has(id));
    if (text.trim() === '') return itemsListed(listed.ids.filter(passes));
    return search && itemsFound(search.find(text).filter(({ id }) => passes(id)));
  }, [listed, search, text]);
}

interface Asked {
  readonly filters: string;
  readonly order: PeopleWish['order'];
  readonly minute: number;
}

function useListed({ filters, order, minute }: Asked, wish: PeopleWish): Listed | undefined {
  return useLiveQuery(async () => {
    const [ids, sets] = await Promise.all([followedInOrder(order, minute), passing(wish, minute)]);
    return { ids, sets };
  }, [filters, order, minute]);
}

/** Built once the list stands on the screen; another object whenever there is something new to find. */
function useSearch(isShown: boolean): Pick<PeopleSearch, 'find'> | undefined {
  const [ready, setReady] = useState<Pick<PeopleSearch, 'find'>>();
  useEffect(() => {
    if (!isShown) return undefined;
    const ended = new AbortController();
    const search = new PeopleSearch(() => {
      if (!ended.signal.aborted) setReady({ find: (text) => search.find(text) });
    }, ended.signal);
    return () => ended.abort();
  }, [isShown]);
  return ready;
}
