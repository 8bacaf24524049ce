import type { Answer } from '@/domain/health/answersIn';
import { counted, healthId } from '@/domain/health/counted';
import { HEALTH_KEPT_DAYS, type ReaderHealth } from '@/domain/health/readerHealth';
import { db } from './db';

interface Reading {
  readonly service: string;
  readonly at: Temporal.Instant;
  readonly today: Temporal.PlainDate;
}

/** Counts what has answered in one reading. Our own counts: nothing of the user's, nothing to undo or to copy. */
export async function countAnswers(answers: readonly Answer[], reading: Reading): Promise<void> {
  await db.transaction('rw', db.readerHealth, async () => {
    const kept = await db.readerHealth.bulkGet(answers.map((one) => healthId(reading, one)));
    await db.readerHealth.bulkPut(answers.map((one, i) => counted(kept[i], one, reading)));
  });
}

export async function readerHealth(): Promise<readonly ReaderHealth[]> {
  return db.readerHealth.toArray();
}

/** What has not answered for so long says nothing any more. */
export async function forgetOldAnswers(now: Temporal.Instant): Promise<void> {
  const oldest = now.subtract({ hours: 24 * HEALTH_KEPT_DAYS }).epochMilliseconds;
  await db.readerHealth.where('lastAt').below(oldest).delete();
}
