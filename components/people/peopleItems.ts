/** What stands in the list, from above. */
export type PeopleItem =
  | { readonly kind: 'head'; readonly group: 'company' | 'list' | 'inNotes' }
  | { readonly kind: 'company'; readonly company: string; readonly people: number }
  /** `byNote`: found by words of a note, which are shown. */
  | { readonly kind: 'person'; readonly id: string; readonly byNote: boolean };

/** Each has its own; those that one can go to are not empty. */
export function keyOfItem(item: PeopleItem): string {
  if (item.kind === 'head') return `head:${item.group}`;
  return item.kind === 'company' ? `company:${item.company}` : item.id;
}

/** Everybody, in that order. */
export function itemsListed(ids: readonly string[]): readonly PeopleItem[] {
  return ids.map((id) => ({ kind: 'person', id, byNote: false }));
}

export interface Found {
  readonly id: string;
  readonly company: string | null;
  readonly by: 'company' | 'notes' | 'person';
}

/** More companies of one name are not told by a search, but by more letters. */
const MOST_COMPANIES = 3;

/** What a search has found: companies of several people, people, and those of whom a note speaks. */
export function itemsFound(found: readonly Found[]): readonly PeopleItem[] {
  const byName = found.filter(({ by }) => by !== 'notes');
  const byNote = found.filter(({ by }) => by === 'notes');
  return [
    ...group('company', companiesIn(found)),
    ...group(
      'list',
      byName.map(({ id }) => ({ kind: 'person', id, byNote: false })),
    ),
    ...group(
      'inNotes',
      byNote.map(({ id }) => ({ kind: 'person', id, byNote: true })),
    ),
  ];
}

function companiesIn(found: readonly Found[]): readonly PeopleItem[] {
  const theirs = Map.groupBy(
    found.filter(({ by }) => by === 'company'),
    ({ company }) => company,
  );
  return [...theirs]
    .filter(([company, people]) => company !== null && people.length > 1)
    .slice(0, MOST_COMPANIES)
    .map(([company, people]) => ({
      kind: 'company',
      company: company ?? '',
      people: people.length,
    }));
}

function group(
  name: 'company' | 'list' | 'inNotes',
  items: readonly PeopleItem[],
): readonly PeopleItem[] {
  return items.length === 0 ? [] : [{ kind: 'head', group: name }, ...items];
}
