import type { ContactViewProps } from '@/components/contact/ContactView';
import { moreReasons } from '@/components/contact/moreReasons';
import { shortName } from '@/components/words/personName';
import { likeLost } from '@/domain/figures/likeLost';
import { workingTimeOf } from '@/domain/people/settings';
import { answerTrend } from '@/domain/retention/answerTrend';
import { assessRetention } from '@/domain/retention/assess';
import { historyOf } from '@/domain/retention/historyOf';
import { steadyPolicyOf } from '@/domain/retention/policyOf';
import { statusDetails } from '@/domain/retention/statusDetails';
import type { Person } from './readPerson';

type Standing = Pick<ContactViewProps, 'retention' | 'details' | 'more'>;

/** DESIGN §7, "figures about one's own work (can be off entirely)". */
const NO_FIGURES = { latelyHours: null, usualHours: null, firstHours: null };

/** How that person stands at that instant, with what its reasons are said with and what is worth knowing beside. */
export function standingOf(
  { beside, followUps, losses, ...person }: Person,
  now: Temporal.Instant,
): Standing {
  const someoneElseAt = beside?.rhythm.lastAt ?? null;
  const facts = { ...person, unsettled: followUps, someoneElseAt, now };
  const retention = assessRetention(historyOf(facts), now, steadyPolicyOf(person.contact));
  const others = losses.filter(({ contactId }) => contactId !== person.contact.id);
  return {
    retention,
    details: statusDetails(facts, beside),
    more: moreReasons({
      likeLost: likeLost(retention.reasons, others),
      answers:
        person.settings.showsFigures === false
          ? NO_FIGURES
          : answerTrend(person.interactions, workingTimeOf(person.settings)),
      name: shortName(person.contact),
    }),
  };
}
