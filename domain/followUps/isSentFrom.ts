import type { Interaction } from '@/domain/mail/interaction';
import type { WrittenIn } from './followUp';

/** Whether this own message went out from where a text was put: its thread, or any as long as that is not known. */
export function isSentFrom(
  { account, threadId }: Pick<WrittenIn, 'account' | 'threadId'>,
  interaction: Interaction,
): boolean {
  return (
    interaction.direction === 'out' &&
    interaction.account === account &&
    (threadId === null || interaction.threadId === threadId)
  );
}
