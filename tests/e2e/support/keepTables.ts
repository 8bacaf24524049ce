import type { Page } from 'playwright-core';
import type { BackupTables } from '@/domain/backup/backup';
import { contactRow } from '@/storage/contactRow';
import { putRows } from './putRows';

/** Puts a backup's rows where the extension stores; `page` is one of its own pages, loaded anew after. */
export async function keepTables(page: Page, tables: BackupTables): Promise<void> {
  await putRows(page, { ...tables, contacts: tables.contacts.map(contactRow) });
  await page.reload();
}
