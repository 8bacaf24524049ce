import type { LeftOut } from '@/domain/mail/withoutLeftAlone';
import { currentSettings } from '@/storage/settings';

/** Whom the user's settings take out of every mail. */
export async function leftOut(): Promise<LeftOut> {
  const { neverTrack = [], colleagueDomains = [] } = await currentSettings();
  return { neverTrack, colleagueDomains };
}
