import type { PageReading } from '@/domain/mail/reading';

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
  /** More languages to try on dates that neither the page's language nor the browser's can read. */
  readonly languages?: readonly string[];
}

/** The text to put into a reply, in paragraphs of plain text. */
export interface ReplyText {
  /** Before the writer's own middle: greeting and opening. */
  readonly opening: string;
  /** After it: close and farewell. */
  readonly close: string;
}

/** What became of putting text into a reply; each but `inserted` changes nothing on the page. */
export type InsertOutcome = 'inserted' | 'already-there' | 'no-reply-box' | 'other-thread';

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
  /** Where the bar stands: it is put right after this element; `null` where no thread is open. */
  readonly findBarPlace: (page: Document) => Element | null;
  /**
   * Opens the reply of the open thread if need be and puts the text in, draft, signature, quotation and undo kept, the
   * caret on the empty line of the middle. Refuses (`other-thread`) when the open thread is not `threadId`.
   */
  readonly insertReply: (
    page: Document,
    threadId: string,
    text: ReplyText,
  ) => Promise<InsertOutcome>;
  /** Opens the reply of the open thread, or goes to the one that is open; `false` where its box does not come. */
  readonly openReply: (page: Document) => Promise<boolean>;
}
