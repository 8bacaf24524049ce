import type { Page } from 'playwright-core';

/** The rows of one table of Premura's own database, read in a page of the extension. */
export async function rowsOf<T>(panel: Page, table: string): Promise<readonly T[]> {
  return await panel.evaluate(
    (name) =>
      new Promise<never[]>((resolve, reject) => {
        const opening = indexedDB.open('premura');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.addEventListener('success', () => {
            opening.result.close();
            resolve(all.result as never[]);
          });
        });
      }),
    table,
  );
}
