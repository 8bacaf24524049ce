import type { OpenThread } from '@/domain/mail/openThread';
import type { PageReading } from '@/domain/mail/reading';
import { withOwnAddresses } from '@/domain/mail/withOwnAddresses';
import { withoutLeftAlone } from '@/domain/mail/withoutLeftAlone';
import { currentSettings } from '@/storage/settings';
import { leftOut } from '../leftOut';
import { type SavedThread, saveThread } from '../saveThread';
import { readWithNames } from './readWithNames';

interface ReadAndSaved {
  /** With the addresses that the user gave to names. */
  readonly named: PageReading;
  /** The same without whoever is to be left alone. */
  readonly reading: PageReading;
  readonly answer: OpenThread['answer'];
  readonly saved: SavedThread;
}

/** Keeps what a thread shows by the user's answers that hold; one that is taken back meanwhile is read without. */
export async function readAndSave(
  actId: string,
  shown: PageReading,
  { tabId, now }: { readonly tabId: number; readonly now: Temporal.Instant },
): Promise<ReadAndSaved> {
  for (;;) {
    const { reading: named, answer, restsOn } = await readWithNames(shown, tabId, now);
    const { ownAddresses = [] } = await currentSettings();
    const reading = withoutLeftAlone(withOwnAddresses(named, ownAddresses), await leftOut());
    const saved = await saveThread(actId, reading, { restsOn, now });
    if (saved !== null) return { named, reading, answer, saved };
  }
}
