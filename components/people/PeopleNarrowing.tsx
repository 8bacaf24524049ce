import type { KeyboardEvent, RefObject } from 'react';
import { i18n } from '#i18n';
import { SearchField } from '../ui/SearchField';
import { isNarrowed } from './isNarrowed';
import { numberWords } from './numberWords';
import { PeopleFilters } from './PeopleFilters';
import type { PeopleViewProps } from './PeopleView';

type Wished = Pick<PeopleViewProps, 'wish' | 'tags' | 'items' | 'moment' | 'onWish' | 'onOpen'>;

export interface PeopleNarrowingProps extends Wished {
  /** Who is found. */
  readonly ids: readonly string[];
  readonly field: RefObject<HTMLInputElement | null>;
  readonly toList: () => void;
}

/** The word that is looked for, and the chips. */
export function PeopleNarrowing({ field, ...props }: PeopleNarrowingProps) {
  const { wish, tags, items, ids, moment, onWish } = props;
  const isSearch = wish.text.trim() !== '';
  const isNobodyYet = items?.length === 0 && !isSearch && !isNarrowed(wish);
  return (
    <div className="people-search">
      <SearchField
        label={i18n.t('people.search')}
        text={wish.text}
        found={
          isSearch && items
            ? i18n.t('people.found', ids.length, [numberWords(ids.length, moment)])
            : null
        }
        field={field}
        onChange={(text) => onWish({ text })}
        onKeyDown={(event) => onFieldKey(event, props)}
      />
      {!isNobodyYet && <PeopleFilters filters={wish} tags={tags} onFilter={onWish} />}
    </div>
  );
}

type Keys = Omit<PeopleNarrowingProps, 'field'>;

function onFieldKey(event: KeyboardEvent, { ids, wish, toList, onWish, onOpen }: Keys): void {
  const [first] = ids;
  const acts: Readonly<Record<string, (() => void) | false | undefined>> = {
    ArrowDown: toList,
    Escape: wish.text !== '' && (() => onWish({ text: '' })),
    Enter: wish.text.trim() !== '' && first !== undefined && (() => onOpen(first)),
  };
  const act = acts[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}
