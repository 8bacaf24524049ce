import type { BackgroundHandlers } from '@/messaging/background';
import { takeWaitingText } from './deliverText';

/** A new message stands open: the text that waits for it, once, and only for that person from that account. */
export const onComposeReady: BackgroundHandlers['composeReady'] = async (
  { account, to },
  { tabId },
) => {
  const [only, ...others] = to.map((one) => one.trim().toLowerCase());
  if (others.length > 0) return null;
  const text = await takeWaitingText(
    (one) =>
      one.threadId === null && one.tabId === tabId && one.account === account && one.to === only,
  );
  if (text === null) return null;
  const { subject, opening, close } = text;
  return { subject: subject ?? '', opening, close };
};
