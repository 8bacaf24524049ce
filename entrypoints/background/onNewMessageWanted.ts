import type { BackgroundHandlers } from '@/messaging/background';

export const onNewMessageWanted: BackgroundHandlers['newMessageWanted'] = async () => ({
  ok: true,
});
