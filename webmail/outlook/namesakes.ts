import type { Message, Person } from '@/domain/mail/reading';
import { sameName } from './people';

/** Everybody in these messages who has this name. */
export function namesakes(messages: readonly Message[], name: string | null): readonly Person[] {
  return messages
    .flatMap(({ from, to, cc }) => [from, ...to, ...cc])
    .filter((one) => name !== null && one.name !== null && sameName(one.name, name));
}
