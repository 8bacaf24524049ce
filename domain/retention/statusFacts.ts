import type { FollowUp } from '@/domain/followUps/followUp';
import type { Interaction } from '@/domain/mail/interaction';
import type { Contact } from '@/domain/people/contact';
import type { Settings } from '@/domain/people/settings';
import type { PersonRecord } from '@/domain/records/record';

/** What the rhythm of one person rests on. */
export interface RhythmFacts {
  readonly contact: Contact;
  readonly interactions: readonly Interaction[];
  readonly records: readonly PersonRecord[];
  readonly settings: Settings;
  readonly now: Temporal.Instant;
}

/** Everything of which the status of one person is made. */
export interface StatusFacts extends RhythmFacts {
  /** Open and snoozed ones. */
  readonly unsettled: readonly FollowUp[];
  /** When somebody else of the same company was last in touch, epoch milliseconds; `null` if nobody was. */
  readonly someoneElseAt: number | null;
}
