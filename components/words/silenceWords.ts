import { i18n } from '#i18n';
import type { Contact } from '@/domain/people/contact';
import { DAY } from '@/domain/retention/policy';
import type { Moment } from './moment';

/** "no word for 34 days": of 24 hours, as the card's sentence counts a silence, so that the two never differ. */
export function silenceWords({ rhythm }: Contact, moment: Moment): string | null {
  if (rhythm.lastAt === null) return null;
  const days = Math.floor((moment.now.epochMilliseconds - rhythm.lastAt) / DAY);
  return i18n.t('today.silent', Math.max(0, days), [String(days)]);
}
