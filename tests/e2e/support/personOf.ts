import { people } from '../../practice-mailbox/story/people';

/** Somebody of the story, as the page names them. */
export function personOf(key: keyof typeof people): {
  readonly name: string;
  readonly address: string;
} {
  const { name, address } = people[key];
  return { name, address };
}
