import type { BackgroundHandlers } from '@/messaging/background';

export const onOpenWanted: BackgroundHandlers['openWanted'] = async () => ({ ok: true });
