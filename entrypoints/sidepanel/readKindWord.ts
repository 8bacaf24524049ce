import type { RecordOf } from '@/domain/records/record';
import { contactsById } from '@/storage/contacts';
import { recordsSince } from '@/storage/recordsSince';
import type { KindWordLately } from '@/components/today/EmptyDay';
import { personName } from '@/components/words/personName';

/** What was said so long ago cheers nobody up by surprise. */
const LATELY_DAYS = 30;

/** The newest kind words of these weeks, with the name of who said them. */
export async function readKindWord(now: Temporal.ZonedDateTime): Promise<KindWordLately | null> {
  const since = now.subtract({ days: LATELY_DAYS }).epochMilliseconds;
  const said: RecordOf<'kind-words'> | undefined = (await recordsSince('kind-words', since)).at(-1);
  if (said === undefined) return null;
  const [contact] = await contactsById([said.contactId]);
  return contact === undefined ? null : { said, name: personName(contact) };
}
