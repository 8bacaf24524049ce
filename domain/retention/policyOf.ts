import type { Contact } from '@/domain/people/contact';
import { type RetentionPolicy, retentionPolicy, STEADY_DAYS } from './policy';

/** The rule for the rhythm of this person alone, at once: what a check-in goes by. */
export function policyOf({ rhythm }: Contact): RetentionPolicy {
  const priorDays = rhythm.assumedDays ?? retentionPolicy.priorDays;
  return { priorDays, steadyDays: 0, countsSigns: false };
}

/** The rule as the status shows it: worse only when it also held the day before (rule 11), with the secondary signs. */
export function steadyPolicyOf(contact: Contact): RetentionPolicy {
  return { ...policyOf(contact), steadyDays: STEADY_DAYS, countsSigns: true };
}
