import type { BackupTables } from './backup';

/** Where the tables do not hold together, as a place in the file: a row of nobody's, an id or an address that stands twice. */
export function looseEnd(tables: BackupTables): { at: string; error: string } | null {
  return twiceIn(tables) ?? strangerIn(tables) ?? manySettings(tables);
}

function twiceIn(tables: BackupTables) {
  for (const [name, rows] of Object.entries(tables)) {
    const place = firstTwice(rows.map(({ id }) => id));
    if (place !== null) return { at: `tables.${name}[${place}].id`, error: 'this id stands twice' };
  }
  const places = tables.contacts.flatMap(({ addresses }, index) =>
    addresses.map((address) => ({ address, index })),
  );
  const place = firstTwice(places.map(({ address }) => address));
  if (place === null) return null;
  const at = `tables.contacts[${places[place]?.index}].addresses`;
  return { at, error: 'this address belongs to two people' };
}

/** Where the first value stands that stood before. */
function firstTwice(values: readonly string[]): number | null {
  const seen = new Set<string>();
  const place = values.findIndex((value) => seen.has(value) || !seen.add(value));
  return place === -1 ? null : place;
}

const ofPeople = ['interactions', 'followUps', 'notes', 'records', 'suggestions'] as const;

function strangerIn(tables: BackupTables) {
  const people = new Set(tables.contacts.map(({ id }) => id));
  for (const name of ofPeople) {
    const place = tables[name].findIndex(({ contactId }) => !people.has(contactId));
    if (place !== -1) {
      const at = `tables.${name}[${place}].contactId`;
      return { at, error: 'nobody of this backup has this id' };
    }
  }
  return null;
}

function manySettings({ settings }: BackupTables) {
  return settings.length > 1 ? { at: 'tables.settings', error: 'there can be one of these' } : null;
}
