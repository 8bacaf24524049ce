import type { Addressee } from '@/domain/mail/reading';
import type { Acts } from './useActs';
import type { Selection } from './useSelection';

/** The card of somebody whom nobody has kept yet: kept only because the user asks for it. */
export async function showAddressee(
  { address, name }: Addressee,
  { act }: Acts,
  { show }: Selection,
): Promise<void> {
  const named = await act('contactNamed', { contactId: crypto.randomUUID(), address, name }, null);
  if (named !== null) show(named.contactId);
}
