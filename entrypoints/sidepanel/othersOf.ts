import type { OpenThread } from '@/domain/mail/openThread';
import type { Addressee } from '@/domain/mail/reading';
import type { Contact } from '@/domain/people/contact';

/** Who else from outside is in the open mail, as long as the shown person is in it at all. */
export function othersOf(thread: OpenThread | null, { addresses }: Contact): readonly Addressee[] {
  if (thread === null) return [];
  const people = [thread.contact ?? [], thread.others].flat();
  const others = people.filter(({ address }) => !addresses.includes(address));
  return others.length < people.length ? others : [];
}
