import { type BriefPart, briefParts } from '@/components/brief/briefParts';
import type { Moment } from '@/components/words/moment';
import { standingOf } from './standingOf';
import type { Person } from './readPerson';

/** The brief about that person as it stands now. */
export function briefOf(person: Person, moment: Moment): readonly BriefPart[] {
  const { retention, details } = standingOf(person, moment.now.toInstant());
  return briefParts({ ...person, retention, details }, moment);
}
