import { outsidersOf } from '@/domain/mail/outsidersOf';
import { unnamed } from '@/domain/mail/unnamed';
import type { Noted, OpenThread } from '@/domain/mail/openThread';
import type { PageReading } from '@/domain/mail/reading';
import type { FollowUp } from '@/domain/followUps/followUp';
import { isNoteworthy } from '@/domain/followUps/isNoteworthy';
import { currentSettings } from '@/storage/settings';
import type { SavedThread } from './saveThread';

/** What the panel may know of a tab's open mail: people and tone, none of the mail's words. */
export function openThreadOf(
  tabId: number,
  reading: PageReading,
  saved: Pick<SavedThread, 'contactId' | 'tone'> & Pick<OpenThread, 'noted' | 'answer'>,
): OpenThread {
  const { account, contact, thread, view, missing } = reading;
  return {
    tabId,
    view,
    account: account?.address ?? null,
    threadId: thread?.id ?? null,
    subject: thread?.subject ?? null,
    contact,
    contactId: saved.contactId,
    others: othersIn(reading),
    tone: saved.tone,
    noted: saved.noted,
    unnamed: unnamed(reading),
    answer: saved.answer,
    missing,
  };
}

function othersIn({ account, contact, thread }: PageReading): OpenThread['others'] {
  if (thread === null || account === null) return [];
  const outside = outsidersOf(thread, account.address);
  return outside.filter(({ address }) => address !== contact?.address);
}

/** "Noted: answered 14:03, thanks done": only what a message of the user's has settled. */
export async function notedFrom(
  actId: string,
  settled: readonly FollowUp[],
  now: Temporal.Instant,
): Promise<Noted | null> {
  const { zone } = await currentSettings();
  const byMessage = settled
    .filter((one) => isNoteworthy(one, zone))
    .flatMap(({ kind, closed }) => (closed === null ? [] : [{ kind, at: closed.at }]));
  if (byMessage.length === 0) return null;
  return {
    actId,
    sentAt: Math.max(...byMessage.map(({ at }) => at)),
    settled: [...new Set(byMessage.map(({ kind }) => kind))],
    at: now.epochMilliseconds,
  };
}
