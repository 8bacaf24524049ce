import { emailAddress } from '@/domain/people/emailAddress';
import { readAll, readFirst } from '@/webmail/read';
import type { ShownRow } from '@/webmail/webmail';
import { row, rowPerson } from './selectors';

export function shownRows(page: Document): readonly ShownRow[] {
  return readAll(page, row).map(readRow);
}

function readRow(element: Element): ShownRow {
  const who = readFirst(element, rowPerson);
  const address = emailAddress(who?.getAttribute('title') ?? '');
  const person = { name: who?.textContent.trim() ?? null, address };
  return {
    element,
    threadId: element.getAttribute('data-thread'),
    lastMessageId: element.getAttribute('data-last'),
    people: [person],
    subject: element.getAttribute('data-subject'),
    at: element.getAttribute('data-at'),
    lastWriter: null,
    isSent: false,
  };
}
