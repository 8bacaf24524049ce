import type { Contact } from '@/domain/people/contact';
import type { RowChange } from './act';
import { db } from './db';

/** The ids by which what undo keeps knows this person: their own, and of each record that was made one with theirs. */
export async function idsInImages({
  id,
  addresses,
}: Pick<Contact, 'id' | 'addresses'>): Promise<readonly string[]> {
  const theirs: ReadonlySet<string> = new Set(addresses);
  const changes = (await db.acts.toArray()).flatMap((act) => act.changes);
  const rows = changes.filter((row) => row.table === 'contacts' && holdsOne(row, theirs));
  return [...new Set([id, ...rows.map(({ key }) => key)])];
}

function holdsOne({ before, after }: RowChange, theirs: ReadonlySet<string>): boolean {
  return [before, after].some((row) =>
    (row as Contact | null)?.addresses.some((address) => theirs.has(address)),
  );
}
