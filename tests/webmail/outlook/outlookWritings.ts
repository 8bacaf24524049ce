import type { Writing } from '@/webmail/composer';
import { writings as writingsOf } from '@/webmail/findReply';
import { composer } from '@/webmail/outlook/composer';

/** The mails being written on a page, as Outlook's writer reads them. */
export function writings(page: Document): readonly Writing[] {
  return writingsOf(composer, page);
}
