import type { SamePlaceRow } from '@/components/figures/SamePlaces';
import { deedOf } from '@/components/words/deeds';
import { threadToOpen } from '@/domain/followUps/placeToWrite';
import type { Acts } from '@/entrypoints/sidepanel/useActs';
import { historyWith } from '@/storage/interactions';
import { showInPanel } from './showInPanel';

/** What is due first for somebody: an answer in its mail, anything else in the panel. */
export async function doDeed({ contact, lead }: SamePlaceRow, { act }: Acts): Promise<void> {
  if (lead === null) return showInPanel(contact.id, null);
  const does = deedOf(lead).act;
  const place = does === 'open' ? threadToOpen(lead, await historyWith(contact.id)) : null;
  if (place === null) return showInPanel(contact.id, does === 'write' ? lead.id : null);
  const { account, threadId } = place;
  await act('openWanted', { account, threadId, text: null }, null);
}
