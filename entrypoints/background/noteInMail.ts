import type { Noted, OpenThread } from '@/domain/mail/openThread';
import { allOpenThreads, keepOpenThread } from '@/storage/openThreads';
import { oneAfterAnother } from './oneAfterAnother';

type Mail = Pick<OpenThread, 'account' | 'threadId'>;

/** How long "Noted: …" stands (DESIGN §4). */
const NOTED_MS = 10_000;

/**
 * Keeps the mail that was read in a tab. What was noted of it a moment ago still stands there, also where another window
 * was the first to show the message: the user looks at the one that sent it.
 */
export async function keepRead(read: OpenThread, now: Temporal.Instant): Promise<OpenThread> {
  const isFresh = ({ at }: Noted) => now.epochMilliseconds - at < NOTED_MS;
  return oneAfterAnother(async () => {
    const known = (await tabsWith(read)).flatMap(({ noted }) => noted ?? []);
    const thread = { ...read, noted: read.noted ?? known.find(isFresh) ?? null };
    await keepOpenThread(thread);
    return thread;
  }, 'open mails');
}

/** In every tab in which that mail stands open; `null` takes it away there. */
export async function noteInMail(mail: Mail, noted: Noted | null): Promise<void> {
  await oneAfterAnother(async () => {
    const open = await tabsWith(mail);
    await Promise.all(open.map((thread) => keepOpenThread({ ...thread, noted })));
  }, 'open mails');
}

async function tabsWith({ account, threadId }: Mail): Promise<readonly OpenThread[]> {
  if (threadId === null) return [];
  const all = await allOpenThreads();
  return all.filter((one) => one.threadId === threadId && one.account === account);
}
