import { useCallback, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { noFilters, type PeopleWish } from '@/domain/people/peopleWish';
import { ChosenBar, type ChosenBarProps } from './ChosenBar';
import { ListHead } from './ListHead';
import { NobodyHere } from './NobodyHere';
import { PeopleList, type PeopleListProps } from './PeopleList';
import type { PeopleItem } from './peopleItems';
import { PeopleNarrowing } from './PeopleNarrowing';
import { Several } from './Several';

export interface PeopleViewProps
  extends
    Pick<PeopleListProps, 'at' | 'ticked' | 'people' | 'moment' | 'onAt' | 'onSeen' | 'onOpen'>,
    Pick<ChosenBarProps, 'onLater' | 'onCadence' | 'onMerge'> {
  readonly wish: PeopleWish;
  readonly tags: readonly string[];
  /** `undefined` until it is read. */
  readonly items: readonly PeopleItem[] | undefined;
  readonly onWish: (changed: Partial<PeopleWish>) => void;
  readonly onTicked: (ticked: ReadonlySet<string> | null) => void;
  readonly onLetter: PeopleListProps['onLetter'];
}

/** Everybody: found by a word, narrowed by chips, gone through by arrow keys; several at once where one chooses. */
export function PeopleView(props: PeopleViewProps) {
  const { wish, items, ticked, onTicked } = props;
  const field = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState(0);
  const toList = useCallback(() => setWanted((times) => times + 1), []);
  const ids = (items ?? []).flatMap((item) => (item.kind === 'person' ? item.id : []));
  const leave = () => onTicked(null);
  useOnTurn(ticked !== null, toList);
  return (
    <div className="people-view" onKeyDown={(event) => ticked && event.key === 'Escape' && leave()}>
      <h2 className="unseen">{i18n.t('frame.people')}</h2>
      <PeopleNarrowing {...props} ids={ids} field={field} toList={toList} />
      {ids.length > 0 && wish.text.trim() === '' && <ListHead {...props} count={ids.length} />}
      <Listed
        {...props}
        wanted={wanted}
        onWanted={toList}
        onLeaveTop={() => field.current?.focus()}
      />
      {ticked && (
        <ChosenBar
          chosen={ticked.size}
          moment={props.moment}
          onAll={() => onTicked(new Set(ids))}
          onLeave={leave}
          onLater={props.onLater}
          onCadence={props.onCadence}
          onMerge={props.onMerge}
        />
      )}
    </div>
  );
}

/** The button that began or ended the choosing is gone by then: the focus goes on in the list. */
function useOnTurn(isChoosing: boolean, toList: () => void): void {
  const was = useRef(isChoosing);
  useEffect(() => {
    if (was.current !== isChoosing) toList();
    was.current = isChoosing;
  }, [isChoosing, toList]);
}

interface ListedProps extends PeopleViewProps {
  readonly wanted: number;
  readonly onWanted: () => void;
  readonly onLeaveTop: () => void;
}

function Listed({ wanted, onWanted, onLeaveTop, ...props }: ListedProps) {
  const { items, wish, ticked, onWish, onTicked } = props;
  if (items === undefined)
    return (
      <p className="people-state" role="status">
        {i18n.t('state.loading')}
      </p>
    );
  if (items.length === 0) {
    return <NobodyHere wish={wish} onAll={() => onWish({ ...noFilters, text: '' })} />;
  }
  return (
    <PeopleList
      items={items}
      at={props.at}
      act={<Several {...props} />}
      ticked={ticked}
      wanted={wanted}
      people={props.people}
      typed={wish.text.trim()}
      showsTurn={wish.order === 'turns-next' && wish.text.trim() === ''}
      moment={props.moment}
      onAt={(key) => {
        props.onAt(key);
        onWanted();
      }}
      onSeen={props.onSeen}
      onOpen={props.onOpen}
      onTick={(id) => {
        onTicked((ticked ?? new Set()).symmetricDifference(new Set([id])));
        props.onAt(id);
      }}
      onCompany={(company) => onWish({ company, text: '' })}
      onLeaveTop={onLeaveTop}
      onLetter={props.onLetter}
    />
  );
}
