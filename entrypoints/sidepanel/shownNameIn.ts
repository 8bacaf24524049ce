import type { OpenThread } from '@/domain/mail/openThread';
import type { ShownName } from '@/domain/people/namedPerson';

/** The name with its conversation; `null` where that is not known. */
export function shownNameIn({ account, threadId }: OpenThread, name: string): ShownName | null {
  return account === null || threadId === null ? null : { account, threadId, name };
}
