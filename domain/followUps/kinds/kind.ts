import type { Interaction } from '@/domain/mail/interaction';
import type { Contact } from '@/domain/people/contact';
import type { Settings } from '@/domain/people/settings';
import type { PersonRecord } from '@/domain/records/record';
import type { FollowUp } from '../followUp';
import type { Done } from '../done';

/** Everything known of one followed person, as far as what is due depends on it. */
export interface PersonFacts {
  readonly contact: Contact;
  /** Oldest first. */
  readonly interactions: readonly Interaction[];
  /** What the user has written down about them, oldest first. */
  readonly records: readonly PersonRecord[];
  /** Follow-ups that are done or dismissed: what was thanked for, what was said to be answered. */
  readonly closed: readonly FollowUp[];
  readonly settings: Settings;
  readonly now: Temporal.Instant;
}

/** What leaving it undone does to the status, from its own `due` on (STATUS rule 8). */
export type Miss = 'broken-word' | 'update-overdue' | 'awaiting-you' | 'nothing';

/** One kind of follow-up: when it arises, what settles it, where it stands among the others. */
export interface KindRules {
  /** `by-itself` kinds come and go with the facts; `by-hand` ones, where they stand for no record, only by an act of the user. */
  readonly arises: 'by-itself' | 'by-hand';
  /** Where the follow-up itself does not say: as soon as it exists, or from the morning of its day. */
  readonly showsFrom: 'at-once' | 'its-day';
  /**
   * Everything that the facts ask for by themselves. Each id follows from the facts, so asking twice gives the same ones
   * and what the user has closed does not come back. Not yet scheduled: `scheduled()` adds the instants of the badge.
   */
  readonly suggest: (person: PersonFacts) => readonly FollowUp[];
  /** `origin`: the interaction that it arose from, as far as it is known. */
  readonly isSettledBy: (
    followUp: FollowUp,
    interaction: Interaction,
    origin: Interaction | null,
  ) => boolean;
  /** What is written down once it is done: a promise is kept, an update given. */
  readonly recordsAfter: (
    followUp: FollowUp,
    done: Done,
    records: readonly PersonRecord[],
  ) => readonly PersonRecord[];
  /** Where one writes it (DESIGN §4): in the thread it belongs to, in a new message, or not in a mail at all. */
  readonly writtenAs: (followUp: FollowUp) => 'reply' | 'new-message' | 'nothing';
  /** Whether it stays although the facts no longer ask for it: the user has undone that they settled it. */
  readonly outlivesFacts: (followUp: FollowUp) => boolean;
  /** Whether it reddens the badge once it is overdue (DESIGN §6). */
  readonly reddens: (followUp: FollowUp) => boolean;
  /** DESIGN §6, "Order": the smaller, the earlier (`rank.ts`). */
  readonly rank: (followUp: FollowUp) => number;
  readonly missMakes: (followUp: FollowUp) => Miss;
}
