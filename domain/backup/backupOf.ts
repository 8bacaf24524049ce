import { type Backup, BACKUP_VERSION, type BackupCounts, type BackupTables } from './backup';
import { checksumOf } from './checksumOf';

/** Everything that is kept, as a backup says it. */
export async function backupOf(tables: BackupTables, now: Temporal.Instant): Promise<Backup> {
  const told = {
    version: BACKUP_VERSION,
    madeAt: now.toString(),
    counts: countsOf(tables),
    tables,
  } as const;
  const checksum = await checksumOf(told);
  return { format: 'premura-backup', ...told, checksum };
}

export function countsOf(tables: BackupTables): BackupCounts {
  const counts = Object.entries(tables).map(([name, rows]) => [name, rows.length]);
  return Object.fromEntries(counts) as BackupCounts;
}
