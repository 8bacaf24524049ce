import { selector } from '../read';

/**
 * What is known of the rows of Gmail's lists, as in `selectors.ts`. A row is one `tr`, beside a vertical split pane two or
 * three of them (CAP 2014).
 */

/** The mail of a row: its subject, with the ids. It stands there twice: spoken, and shown. */
export const rowMail = selector(
  'rowMail',
  '[data-legacy-thread-id]', // MERU ISDK 2026-08, seen live 2026-06
  '[data-thread-id]', // the same node
);

/** The subject of a row, where the node with the ids is not there. */
export const rowSubject = selector(
  'rowSubject',
  '.bog', // ISDK, since 2015, seen live 2026-06
  '.bqe', // MERU 2026-08: unread
  '.y6 > span:not(.y2)', // CAP 2014
);

/** Whom a row names: who wrote, or, in Sent, to whom. */
export const rowPerson = selector(
  'rowPerson',
  '[email]', // span.yP, unread span.zF; CAP 2014, MERU 2026-08
  '[data-hovercard-id]', // the same node, since 2019
  '.yP[name], .zF[name]',
);

/** The line in which they stand, with the number of messages. */
export const rowPeople = selector('rowPeople', '.yW'); // since 2012, CAP 2014, seen 2026-09

/** The cell of that line; what is spoken stands there too. */
export const rowPeopleCell = selector(
  'rowPeopleCell',
  'td:has([email])',
  'td:has([data-hovercard-id])',
);

/** "Draft" in that line. */
export const rowDraft = selector('rowDraft', '.boq'); // ISDK, seen 2026-07

/** What a screen reader says of a row: all of it once more. The row names it by its id, too. */
export const rowSpoken = selector('rowSpoken', '.afn'); // CAP 2014, seen 2019-12

/** `title` is the whole date. */
export const rowTime = selector(
  'rowTime',
  'td.xW [title]', // CAP 2014, seen 2026-09
  '.apm [title]', // CAP 2014: beside a vertical split pane
  'td span[title][aria-label]', // the same node; the star has such a pair as well, without a number
);
