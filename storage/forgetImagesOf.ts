import type { RowChange } from './act';
import { db } from './db';

/**
 * Acts that have changed anything about a person by one of these ids keep no before-images: whoever is erased for good is
 * in none, and no undo brings them back by halves. Call it inside `change()`.
 */
export async function forgetImagesOf(ids: readonly string[]): Promise<void> {
  await db.acts
    .filter(({ changes }) => changes.some((row) => ids.some((id) => isAbout(row, id))))
    .modify({ changes: [], reply: null });
}

/** Also where they only stand beside somebody, as the one who was recommended. */
function isAbout({ key, before, after }: RowChange, contactId: string): boolean {
  return key === contactId || JSON.stringify([before, after]).includes(`"${contactId}"`);
}
