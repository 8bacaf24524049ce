import type { EmailAddress } from '@/domain/people/emailAddress';
import type { OpenThread } from './openThread';

/** The name that stands for this person in the open mail, where only the user's own word says who it is; else `null`. */
export function nameToWriteTo({ answer }: OpenThread, contact: EmailAddress): string | null {
  return answer !== null && !answer.isDropped && answer.address === contact ? answer.name : null;
}
