import type { Page } from 'playwright-core';

/** Writes rows straight into Premura's own database, in a page of the extension: a story that would take months to live. */
export async function putRows(
  page: Page,
  tables: Readonly<Record<string, readonly unknown[]>>,
): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('premura');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const act = opening.result.transaction(Object.keys(all), 'readwrite');
          for (const [table, rows] of Object.entries(all)) {
            for (const row of rows) act.objectStore(table).put(row);
          }
          act.addEventListener('error', () => reject(act.error ?? new Error('not written')));
          act.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    tables,
  );
}
