import { type Faults, faultsIn } from '@/domain/records/forms/faults';
import type { Values } from '@/domain/records/forms/values';
import { isFreeMail } from './isFreeMail';
import { leftAloneIn } from './leftAlone';

/** What is wrong in the lists of whom to leave alone and of one's own domains, by field. */
export function leftAloneFaults(values: Values): Faults {
  const never = leftAloneIn(values['neverTrack'] ?? '');
  const own = leftAloneIn(values['colleagueDomains'] ?? '');
  return faultsIn({
    neverTrack: never.wrong.length > 0 ? 'noEntry' : null,
    colleagueDomains: ownFault(own),
  });
}

function ownFault({ entries, wrong }: ReturnType<typeof leftAloneIn>) {
  if (wrong.length > 0 || entries.some((entry) => entry.includes('@'))) return 'noDomain';
  // Anybody can have a mailbox there: the whole world would be colleagues.
  return entries.some(isFreeMail) ? 'freeMail' : null;
}
