import type { PageReading } from '@/domain/mail/reading';

const name: string = 'postina';

/** In Premura's own list (`domain/mail/services.ts`) it stands only where a test puts it. */
export const service = name as PageReading['service'];
