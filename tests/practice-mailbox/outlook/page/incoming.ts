import { itemId, rowId, shortId } from '../outlookIds';
import type { Mail, Person } from './mail';

/** A mail that comes in while the page is open. */
export interface Incoming {
  /** Left out: whoever wrote last from outside. */
  readonly from?: Person;
  readonly text: string;
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
}

interface Around {
  readonly mails: readonly Mail[];
  readonly subject: string;
  readonly me: Person;
  readonly at: number;
}

/** @throws where nobody has written in the conversation, and the mail does not say whom it is from. */
export function incomingMail(incoming: Incoming, { mails, subject, me, at }: Around): Mail {
  const last = mails.findLast(({ from }) => from.address !== me.address);
  const { from = last?.from, to = [me], cc = [] } = incoming;
  if (from === undefined) throw new Error('Nobody has written in this conversation: say who does');
  const { program, language } = last ?? usual;
  const key = `received ${at} ${mails.length} ${subject}`;
  return {
    id: itemId(me.address, key),
    short: shortId(key),
    rowId: rowId(key),
    state: 'received',
    from,
    to,
    cc,
    bcc: [],
    sentAt: at,
    subject,
    lines: incoming.text.split('\n'),
    program,
    language,
    isUnread: true,
    attachments: [],
  };
}

const usual = { program: 'gmail', language: 'en' } as const;
