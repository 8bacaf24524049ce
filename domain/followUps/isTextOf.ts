import type { Sending } from '@/domain/mail/sending';
import type { WrittenIn } from './followUp';

/** Whether a text was put into the very message that is sent, scheduled or discarded now. */
export function isTextOf(
  writtenIn: WrittenIn | null,
  { account, sending }: { readonly account: string; readonly sending: Sending },
): boolean {
  return writtenIn?.account === account && writtenIn.threadId === sending.threadId;
}
