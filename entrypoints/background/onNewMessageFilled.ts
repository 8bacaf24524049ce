import type { BackgroundHandlers } from '@/messaging/background';

export const onNewMessageFilled: BackgroundHandlers['newMessageFilled'] = async () => ({
  ok: true,
});
