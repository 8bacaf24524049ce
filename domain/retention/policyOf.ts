import type { Contact } from '@/domain/people/contact';
import { type RetentionPolicy, retentionPolicy, STEADY_DAYS } from './policy';

/** The rule as the status shows it: worse only when it also held the day before (rule 11), with the secondary signs. */
export function steadyPolicyOf({ rhythm }: Contact): RetentionPolicy {
  const priorDays = rhythm.assumedDays ?? retentionPolicy.priorDays;
  return { priorDays, steadyDays: STEADY_DAYS, countsSigns: true };
}

/** The same by the rhythm alone: the secondary signs ask nobody how it goes on the day after a word. */
export function policyOf(contact: Contact): RetentionPolicy {
  return { ...steadyPolicyOf(contact), countsSigns: false };
}
