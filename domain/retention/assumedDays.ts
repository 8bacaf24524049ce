import type { Contact } from '@/domain/people/contact';
import type { Settings } from '@/domain/people/settings';
import { retentionPolicy } from './policy';

/** The interval that the user has given to this person's tag or, where none has one, tier (rule 3); of several the shortest. */
function givenDays({ care }: Contact, { intervals }: Settings): number | null {
  const { tags = [], tier } = care ?? {};
  const byTag = tags.flatMap((tag) => intervals?.tags?.[tag] ?? []);
  if (byTag.length > 0) return Math.min(...byTag);
  return tier === undefined ? null : (intervals?.tiers?.[tier] ?? null);
}

/** G₀, in days: what is given, else the median of the user's own people, else the rule's own. */
export function assumedDays(contact: Contact, settings: Settings, median: number | null): number {
  return givenDays(contact, settings) ?? median ?? retentionPolicy.priorDays;
}
