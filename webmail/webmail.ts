import type { PageReading, Person } from '@/domain/mail/reading';
import type { Sending } from '@/domain/mail/sending';
import type { EmailAddress } from '@/domain/people/emailAddress';
import type { shownDates } from '@/domain/time/shownDates';

/** What the reader must be told because no page can be trusted to say it. */
export interface ReadingContext {
  /** Address of the page, for routes and account numbers. */
  readonly url: string;
  /** The time zone in which the page shows its dates, as an IANA name. */
  readonly zone: string;
  /** Now; only for dates that the page shows relative to today. */
  readonly now: Temporal.Instant;
  /** Used where the page names no account; a page that names another gives none. */
  readonly account?: string;
  /** Who reads dates in words of these languages; without it they stay unread. */
  readonly datesIn?: typeof shownDates;
  /** Of how many of the newest messages the texts are wanted, where not of all; of the others they may be missing. */
  readonly textsOf?: number;
  /** More languages to try on dates that neither the page's language nor the browser's can read. */
  readonly languages?: readonly string[];
}

/** One mail of a list on the screen, read without opening it; what the row does not say for certain is `null`. */
export interface ShownRow {
  /** Where it stands; webmails use the same element for another mail later. */
  readonly element: Element;
  readonly threadId: string | null;
  /** The last message that is no draft. */
  readonly lastMessageId: string | null;
  /** Whom the row names, in its order: who wrote, with the own account; in a row of Sent, to whom. */
  readonly people: readonly Person[];
  /** Whether everybody of the thread is named for certain. */
  readonly namesAll?: boolean;
  readonly subject: string | null;
  /** ISO-8601 with offset. */
  readonly at: string | null;
  readonly lastWriter: Person | null;
  /** Whether the people are those to whom the user wrote. */
  readonly isSent: boolean;
}

/** The text to put into a reply, in paragraphs of plain text. */
export interface ReplyText {
  /** Before the writer's own middle: greeting and opening. */
  readonly opening: string;
  /** After it: close and farewell. */
  readonly close: string;
}

/** Which thread a text answers, and whom. */
export interface ReplyTarget {
  readonly threadId: string;
  readonly contact: EmailAddress;
  /** As the page names them: some webmails show nothing else of a recipient. */
  readonly name?: string | null;
}

/** What became of putting text into a reply; each but `inserted` changes nothing on the page. */
export type InsertOutcome = 'inserted' | 'already-there' | 'no-reply-box' | 'other-thread';

/** A new message to one person, from one account. */
export interface NewMessageAddress {
  readonly account: EmailAddress;
  readonly to: EmailAddress;
  readonly subject: string;
  /** The address of a tab that shows this account's mailbox already: it says at which host the mailbox is. */
  readonly tab?: string | undefined;
}

/** A thread of one account. */
export interface ThreadAddress {
  readonly account: EmailAddress;
  /** The webmail's own, as its reader gives it. */
  readonly threadId: string;
  /** The address of a tab that shows this account's mailbox already; the thread is then opened in it, or at its host. */
  readonly tab?: string | undefined;
}

/**
 * Addresses that open something in the right account, whatever its number in this browser. Which account the page then
 * shows is for the page to say: nothing is put in where it is another one.
 */
export interface WebmailAddresses {
  readonly newMessageUrl: (wanted: NewMessageAddress) => string;
  readonly threadUrl: (wanted: ThreadAddress) => string;
}

/** A new message as it was asked for: what is not exactly so gets nothing. */
export interface NewMessage extends NewMessageAddress {
  readonly text: ReplyText;
}

/** A new message that stands open. */
export interface ReadyMessage {
  readonly account: EmailAddress;
  /** All its recipients. */
  readonly to: readonly EmailAddress[];
}

/** What became of filling a new message; `other-person` also where the page shows another account. */
export type FillOutcome = 'inserted' | 'already-there' | 'no-compose' | 'other-person';

/** The attribute of what Premura itself puts into a page: its coming is no news of the thread. */
export const OWN_MARK = 'data-premura-bar';

/** One webmail, as the rest of Premura sees it. A third webmail is one more object of this form. */
export interface Webmail {
  readonly service: PageReading['service'];
  /** Reads the page in one breath: touches nothing, waits for nothing. Never throws on a strange page. */
  readonly readPage: (page: Document, context: ReadingContext) => PageReading;
  /**
   * Calls `onChange` after each change that may alter what `readPage` says of the open thread (another thread, late or
   * expanded messages, a view hidden or shown, a compose opened or gone), coalesced; silent once `signal` is aborted.
   * One narrow observer, no timers while nothing happens, no forced layout.
   */
  readonly watchThread: (page: Document, onChange: () => void, signal: AbortSignal) => void;
  /** The mails of all lists that the user sees, beside a split pane too. */
  readonly shownRows: (page: Document, context: ReadingContext) => readonly ShownRow[];
  /**
   * Calls `onChange` at once and then whenever the rows on the screen may have changed, a tenth of a second after the
   * last change; silent once `signal` is aborted. What carries `OWN_MARK` and is put into a row is no change.
   */
  readonly watchList: (page: Document, onChange: () => void, signal: AbortSignal) => void;
  /** The element at whose end a small mark stands in a row; `null` where none can. */
  readonly findMarkPlace: (row: Element) => Element | null;
  /** Where the bar stands: it is put right after this element; `null` where no thread is open. */
  readonly findBarPlace: (page: Document) => Element | null;
  /**
   * Opens the reply of the open thread if need be and puts the text in, draft, signature, quotation and undo kept, the
   * caret on the empty line of the middle. A reply that was popped out of its thread counts, a forward does not. Refuses
   * (`other-thread`) when the open thread is another one, or the reply goes to another person of the thread.
   */
  readonly insertReply: (
    page: Document,
    target: ReplyTarget,
    text: ReplyText,
  ) => Promise<InsertOutcome>;
  /** Opens the reply of the open thread, or goes to the one that is open; `false` where its box does not come. */
  readonly openReply: (page: Document) => Promise<boolean>;
  /**
   * Puts the text, and the subject where there is none, into the open new message that goes to exactly this person from
   * this account; anything else is left as it is.
   */
  readonly fillNewMessage: (page: Document, wanted: NewMessage) => Promise<FillOutcome>;
  /**
   * Calls `onSending` when a mail of the user's is sent, scheduled or discarded by the user's own press or key and has left
   * its compose, and when it comes back. It takes a while to be sure of it; what leaves without such a deed is none, nor
   * is one of a mailbox whose address cannot be read.
   * Nothing is observed and no key is heard while no mail is being written.
   */
  readonly watchSending: (
    page: Document,
    onSending: (sending: Sending, account: EmailAddress) => void,
    signal: AbortSignal,
  ) => void;
  /** Calls `onReady` once a new message by address (`newMessageUrl`) stands there with its recipients. */
  readonly awaitNewMessage: (
    page: Document,
    onReady: (ready: ReadyMessage) => void,
    signal: AbortSignal,
  ) => void;
}
