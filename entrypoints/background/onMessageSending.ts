import type { BackgroundHandlers } from '@/messaging/background';

export const onMessageSending: BackgroundHandlers['messageSending'] = async () => ({ ok: true });
