import type { RenderedReply } from './renderTemplate';

/** The mail as it would read, in plain text; an empty middle closes up. */
export function joinReply({ opening, close }: RenderedReply, middle = ''): string {
  return [opening, middle.trim(), close].filter((part) => part !== '').join('\n');
}
