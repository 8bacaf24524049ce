import type { Composer } from './composer';
import type { ReplyText } from './webmail';
import { ownText } from './placeForText';

/** Also where the user has changed one half of it by now. What is quoted does not count: it was sent long ago. */
export function holdsText(
  composer: Composer,
  editor: HTMLElement,
  { opening, close }: ReplyText,
): boolean {
  const written = bare(ownText(composer, editor));
  return [opening, close].map(bare).some((half) => half !== '' && written.includes(half));
}

function bare(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
