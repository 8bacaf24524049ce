import { plainLine } from '../plainText';
import { isOne, readAll, readFirst } from '../read';
import type { Reading, Strategy } from '../readFact';
import type { RowParts } from './findRows';
import { fromAttribute, idOfPermId, legacyId, legacyThreadId, mailOfPermId } from './ids';
import { rowMail, rowSubject, rowTime } from './listSelectors';
import type { MessageContext } from './readMessage';
import { timeOf } from './readTime';
import { instantOfId } from './sentAt';
import { showsInstant } from './showsInstant';
import { textWithPictures } from './textWithPictures';

type IdStrategy = Strategy<Element | null, string>;
const LONGEST_SUBJECT = 2_000;

const threadIds: readonly IdStrategy[] = [
  legacyThreadId('data-thread-id'),
  fromAttribute('data-thread-id', idOfPermId),
];
const mailIds = [fromAttribute('data-thread-id', mailOfPermId)];
/** A draft's id changes at every save: it is no message's. */
const sentIds = [fromAttribute('data-legacy-last-non-draft-message-id', legacyId)];
const lastIds = [fromAttribute('data-legacy-last-message-id', legacyId)];

/** The nodes that carry a row's ids. */
export function mailsIn(parts: RowParts): readonly Element[] {
  return parts.flatMap((part) => (isOne(part, rowMail) ? part : readAll(part, rowMail)));
}

export function readRowThreadId(mails: readonly Element[]): Reading<string> {
  return agreedOn(mails, threadIds);
}

/** The one mail of the row, or the thread's last message that is no draft. */
export function readLastMessageId(mails: readonly Element[], hasDraft: boolean): Reading<string> {
  const ways = [mailIds, sentIds, ...(hasDraft ? [] : [lastIds])];
  const readings = ways.map((strategies) => agreedOn(mails, strategies));
  return readings.find((reading) => 'value' in reading) ?? { missing: 'the row shows no id' };
}

/** A row says its ids twice; a row that is being filled anew may say two. */
function agreedOn(mails: readonly Element[], strategies: readonly IdStrategy[]): Reading<string> {
  const answers = strategies.flatMap(({ name, read }) =>
    mails.flatMap((mail) => {
      const value = read(mail);
      return value === null ? [] : [{ name, value }];
    }),
  );
  const [first] = answers;
  if (first === undefined) return { missing: 'the row shows no id' };
  if (answers.some(({ value }) => value !== first.value))
    return { missing: 'the row’s ids disagree' };
  return { value: first.value, readBy: [...new Set(answers.map(({ name }) => name))].join(' + ') };
}

/** Where the subject stands: the node of the ids, shown or spoken. */
export function findRowSubject(parts: RowParts, mails: readonly Element[]): Element | null {
  const mail = mails.findLast((one) => one !== parts[0]);
  return mail ?? firstIn(parts, (part) => readFirst(part, rowSubject));
}

export function readRowSubject(found: Element | null): Reading<string> {
  const subject = plainLine(found === null ? '' : textWithPictures(found), LONGEST_SUBJECT);
  if (found === null || subject === '') return { missing: 'the row shows no subject' };
  return { value: subject, readBy: isOne(found, rowMail) ? 'node of the ids' : 'subject line' };
}

interface RowMail {
  readonly lastId: string | null;
  readonly isSent: boolean;
}

/**
 * When the mail of a row was sent. A row of Sent is dated by the user's own mail, while the thread's last one may be an
 * answer: there the id counts only where the page shows its very minute, not in some other zone.
 */
export function readRowTime(
  parts: RowParts,
  { lastId, isSent }: RowMail,
  context: MessageContext,
): Reading<string> {
  const node = firstIn(parts, (part) => readFirst(part, rowTime, hasNumber));
  const shown = node?.getAttribute('title') ?? '';
  const isOwn = lastId !== null && showsInstant(shown, instantOfId(lastId), context.zone);
  return timeOf(isSent && !isOwn ? null : lastId, shown, context);
}

function hasNumber(node: Element): boolean {
  return /\p{Nd}/u.test(node.getAttribute('title') ?? '');
}

export function firstIn(parts: RowParts, find: (part: Element) => Element | null): Element | null {
  return parts.map(find).find((found) => found !== null) ?? null;
}
