import type { Change } from '@/storage/change';
import { type RowsAbout, rowsAbout } from '@/storage/rowsAbout';

/**
 * Takes away a person and everything that is kept about them: by `remove` undo brings it back, by `forget` nothing does.
 * Call it inside `change()`.
 */
export async function forgetPerson(
  take: Change['remove'] | Change['forget'],
  contactId: string,
): Promise<void> {
  const rows = await rowsAbout(contactId);
  for (const table of Object.keys(rows) as (keyof RowsAbout)[]) {
    await take(
      table,
      rows[table].map(({ id }) => id),
    );
  }
  await take('contacts', [contactId]);
}
