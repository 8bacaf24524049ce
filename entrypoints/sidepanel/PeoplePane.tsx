import { useLiveQuery } from 'dexie-react-hooks';
import { PeopleView } from '@/components/people/PeopleView';
import type { Moment } from '@/components/words/moment';
import { tagsInUse } from '@/storage/tagsInUse';
import { severalActs } from './severalActs';
import type { Acts } from './useActs';
import { usePeopleInList } from './usePeopleInList';
import { usePeopleItems } from './usePeopleItems';
import type { PeopleLooking } from './usePeopleLook';
import type { Selection } from './useSelection';

export interface PeoplePaneProps {
  readonly looking: PeopleLooking;
  readonly moment: Moment;
  readonly acts: Acts;
  readonly selection: Selection;
}

/** The list of everybody, wired to the acts. */
export function PeoplePane({ looking, moment, acts, selection }: PeoplePaneProps) {
  const { wish, at, ticked, look } = looking;
  const items = usePeopleItems(wish, moment.now.epochMilliseconds);
  const [people, onSeen] = usePeopleInList(wish.text.trim());
  const tags = useLiveQuery(tagsInUse) ?? [];
  const open = (id: string) => {
    look({ at: id });
    selection.show(id);
  };
  return (
    <PeopleView
      wish={wish}
      tags={tags}
      items={items}
      people={people}
      at={at}
      ticked={ticked}
      moment={moment}
      onWish={(changed) => look({ wish: { ...wish, ...changed }, at: null })}
      onTicked={(chosen) => look({ ticked: chosen })}
      onAt={(key) => look({ at: key })}
      onSeen={onSeen}
      onOpen={open}
      onLetter={(letter, contactId) => {
        if (letter === 'c') selection.setSheet({ kind: 'talk', contactId });
        if (letter === 't') selection.setSheet({ kind: 'thank', contactId, occasion: null });
      }}
      {...severalActs({ ticked: ticked ?? new Set(), moment, acts, selection, look })}
    />
  );
}
