import type { Page } from 'playwright-core';
import type { BackupTables } from '@/domain/backup/backup';
import { contactRow } from '@/storage/contactRow';

/** Puts a backup's rows where the extension stores; `page` is one of its own pages, loaded anew after. */
export async function keepTables(page: Page, tables: BackupTables): Promise<void> {
  const rows = { ...tables, contacts: tables.contacts.map(contactRow) };
  await page.evaluate(async (all) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('premura');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(new Error(opening.error?.name)));
    });
    const writing = db.transaction(Object.keys(all), 'readwrite');
    for (const [table, kept] of Object.entries(all)) {
      for (const row of kept) writing.objectStore(table).put(row);
    }
    await new Promise((resolve, reject) => {
      writing.addEventListener('complete', resolve);
      writing.addEventListener('abort', () => reject(new Error(writing.error?.name)));
    });
    db.close();
  }, rows);
  await page.reload();
}
