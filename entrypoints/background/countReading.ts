import { answersIn } from '@/domain/health/answersIn';
import type { PageReading } from '@/domain/mail/reading';
import { countAnswers } from '@/storage/readerHealth';
import { currentSettings } from '@/storage/settings';

/** Which ways of reading answer nowadays, counted here and sent nowhere: so that a changed page is noticed. */
export async function countReading(reading: PageReading, at: Temporal.Instant): Promise<void> {
  const { zone } = await currentSettings();
  const today = at.toZonedDateTimeISO(zone).toPlainDate();
  await countAnswers(answersIn(reading), { service: reading.service, at, today });
}
