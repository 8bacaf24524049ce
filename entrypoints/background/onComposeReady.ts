import type { BackgroundHandlers } from '@/messaging/background';

/** A new message stands open: the text that waits for it, once. */
export const onComposeReady: BackgroundHandlers['composeReady'] = async () => null;
