import {
  defaultRangeExtractor,
  type Range,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { ListItem, type ListItemProps } from './ListItem';
import { keyOfItem, type PeopleItem } from './peopleItems';
import { stepTo } from './stepTo';

export interface PeopleListProps extends Omit<
  ListItemProps,
  'item' | 'isAt' | 'isTicked' | 'register'
> {
  readonly items: readonly PeopleItem[];
  /** The key of the item where one is; `null`: at the first. */
  readonly at: string | null;
  /** Ticked people; `null` while one does not choose. */
  readonly ticked: ReadonlySet<string> | null;
  /** Rises whenever the list is to have the focus. */
  readonly wanted: number;
  readonly onAt: (key: string) => void;
  /** Which people stand on the screen: more is not read of them. */
  readonly onSeen: (ids: readonly string[]) => void;
  /** Up from the first row. */
  readonly onLeaveTop: () => void;
  /** A letter that does something with the person where one is. */
  readonly onLetter: (letter: string, id: string) => void;
}

const ROW = 68;
const HEAD = 36;
const BEYOND = 8;

/** As many rows as fit the screen, of however many people; arrow keys go through all of them. */
export function PeopleList({ items, at, ticked, wanted, ...props }: PeopleListProps) {
  const { act, onAt, onSeen, onLeaveTop, onLetter, ...item } = props;
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(new Map<string, HTMLElement>());
  const here = indexAt(items, at);
  const rows = useRows(items, here, place);
  useSeen(items, rows, onSeen);
  useFocusAt(wanted, () => shown.current.get(keyOf(items[here])));
  const goTo = (index: number) => {
    const next = items[index];
    if (next === undefined) return;
    rows.scrollToIndex(index, { align: 'auto' });
    onAt(keyOfItem(next));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = stepTo(event.key, { items, here });
    const id = idOf(items[here]);
    if (to === null) return id === '' ? undefined : onLetter(event.key, id);
    event.preventDefault();
    return to === here && event.key === 'ArrowUp' ? onLeaveTop() : goTo(to);
  };
  return (
    <div ref={place} className="people-scroll" onKeyDown={onKeyDown}>
      <ul
        className="people-list"
        aria-label={i18n.t('people.list')}
        style={{ blockSize: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            {items[index] !== undefined && (
              <ListItem
                {...item}
                item={items[index]}
                act={index === 0 && act}
                isAt={index === here}
                isTicked={ticked === null ? null : ticked.has(idOf(items[index]))}
                register={(element) => keepElement(shown.current, String(key), element)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Rows = Virtualizer<HTMLDivElement, Element>;

function useRows(
  items: readonly PeopleItem[],
  here: number,
  place: RefObject<HTMLDivElement | null>,
): Rows {
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes it; what it returns goes no further than this list
  return useVirtualizer({
    count: items.length,
    getScrollElement: () => place.current,
    estimateSize: (index) => (items[index]?.kind === 'head' ? HEAD : ROW),
    getItemKey: (index) => keyOf(items[index]),
    overscan: BEYOND,
    // The row with the focus stays, wherever one scrolls.
    rangeExtractor: (range) => withRow(range, here),
  });
}

function useSeen(
  items: readonly PeopleItem[],
  rows: Rows,
  onSeen: PeopleListProps['onSeen'],
): void {
  const seen = rows.getVirtualItems().flatMap(({ index }) => idOf(items[index]) || []);
  const ids = seen.join('\n');
  useEffect(() => onSeen(ids === '' ? [] : ids.split('\n')), [ids, onSeen]);
}

/** Only when it is wanted anew: the list changes also while one types in the search. */
function useFocusAt(wanted: number, element: () => HTMLElement | undefined): void {
  const done = useRef(wanted);
  useEffect(() => {
    if (done.current !== wanted) element()?.focus({ preventScroll: true });
    done.current = wanted;
  }, [wanted, element]);
}

function keyOf(item: PeopleItem | undefined): string {
  return item === undefined ? '' : keyOfItem(item);
}

function idOf(item: PeopleItem | undefined): string {
  return item?.kind === 'person' ? item.id : '';
}

function indexAt(items: readonly PeopleItem[], at: string | null): number {
  const found = items.findIndex((item) => keyOfItem(item) === at);
  return found >= 0 ? found : items.findIndex(({ kind }) => kind !== 'head');
}

function withRow(range: Range, row: number): number[] {
  const shown = defaultRangeExtractor(range);
  return row < 0 || shown.includes(row) ? shown : [...shown, row].toSorted((a, b) => a - b);
}

function keepElement(
  all: Map<string, HTMLElement>,
  key: string,
  element: HTMLElement | null,
): void {
  if (element === null) all.delete(key);
  else all.set(key, element);
}
