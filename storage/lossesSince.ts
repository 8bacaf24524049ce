import { Dexie } from 'dexie';
import type { LossRecord } from '@/domain/records/loss';
import { db } from './db';

/** What was written down of people who left, from that instant on (epoch milliseconds), oldest first. */
export async function lossesSince(epoch: number): Promise<readonly LossRecord[]> {
  const rows = await db.records
    .where('[kind+at]')
    .between(['loss', epoch], ['loss', Dexie.maxKey])
    .toArray();
  return rows.filter((one) => one.kind === 'loss');
}
