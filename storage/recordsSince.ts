import { Dexie } from 'dexie';
import type { FollowUp, FollowUpKind } from '@/domain/followUps/followUp';
import type { RecordKind, RecordOf } from '@/domain/records/record';
import { db } from './db';

/** What of that kind was written down from that instant on (epoch milliseconds), oldest first. */
export async function recordsSince<K extends RecordKind>(
  kind: K,
  epoch: number,
): Promise<readonly RecordOf<K>[]> {
  const rows = await db.records
    .where('[kind+at]')
    .between([kind, epoch], [kind, Dexie.maxKey])
    .toArray();
  return rows.filter((one): one is RecordOf<K> => one.kind === kind);
}

/** Follow-ups of that kind that were closed from that instant on (epoch milliseconds). */
export async function closedSince(kind: FollowUpKind, epoch: number): Promise<readonly FollowUp[]> {
  return db.followUps
    .where('[kind+closed.at]')
    .between([kind, epoch], [kind, Dexie.maxKey])
    .toArray();
}
