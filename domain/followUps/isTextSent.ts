import type { Interaction } from '@/domain/mail/interaction';
import type { FollowUp } from './followUp';
import { isSentFrom } from './isSentFrom';

/** Whether this own message is the one into which its text was put. */
export function isTextSent(
  { writtenIn, notBefore }: Pick<FollowUp, 'writtenIn' | 'notBefore'>,
  interaction: Interaction,
): boolean {
  return (
    writtenIn !== null &&
    isSentFrom(writtenIn, interaction) &&
    interaction.at > Math.max(writtenIn.newestAt, notBefore ?? 0)
  );
}
