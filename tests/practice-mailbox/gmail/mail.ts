/** The plain data of a practice mailbox: made by the story, shown by the page, kept by the server. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface Body {
  /** The writer's own words, a line each; '' is an empty line. */
  readonly lines: readonly string[];
  readonly signature?: readonly string[];
  readonly quote?: Quote;
}

export interface Quote {
  /** "On Thu, Nov 12, 2026 … wrote:", in the writer's language. */
  readonly attribution: string;
  /** Of a forwarded mail: what stands over it instead. */
  readonly forwarded?: Forwarded;
  readonly lines: readonly string[];
}

export interface Forwarded {
  /** "---------- Forwarded message ---------". */
  readonly title: string;
  readonly fromLabel: string;
  readonly from: Person;
  /** Date, subject, recipients: a line each. */
  readonly rest: readonly string[];
}

/** What a mail is begun as. */
export type AnswerKind = 'new' | 'reply' | 'replyAll' | 'forward';

export interface Message {
  /** Hexadecimal, as in `data-legacy-message-id`: the milliseconds of its arrival, shifted by 20 bits. */
  readonly id: string;
  /** As in `data-message-id`: `#msg-f:<decimal>` of a mail received, `#msg-a:r<digits>` of one written here. */
  readonly permId: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** Epoch milliseconds of the date that is shown. */
  readonly sentAt: number;
  readonly body: Body;
  readonly unread: boolean;
  /** Gmail shows "Unsubscribe" beside the sender. */
  readonly fromList?: boolean;
}

export interface Draft {
  /** `#msg-a:r…`, the same as long as it is written. */
  readonly permId: string;
  /** Hexadecimal; another at every save. */
  readonly id: string;
  readonly savedAt: number;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc?: readonly Person[];
  readonly kind?: AnswerKind;
  /** Where it is written otherwise than the thread's. */
  readonly subject?: string;
  readonly body: Body;
}

/** A mail that goes out by itself when its time has come. */
export interface Scheduled extends Draft {
  readonly sendAt: number;
}

export interface Thread {
  /** Hexadecimal, as in `data-legacy-thread-id`. */
  readonly id: string;
  /** `thread-f:<decimal>`, or `thread-a:r<digits>` of one that the user began. */
  readonly permId: string;
  /** As in the address of the page; says nothing of the id. */
  readonly token: string;
  readonly subject: string;
  readonly labels: readonly string[];
  /** Oldest first. */
  readonly messages: readonly Message[];
  readonly draft: Draft | null;
  readonly scheduled?: Scheduled | null;
  /** With conversation view off, where this is one mail alone: the thread that it is of. */
  readonly whole?: Pick<Thread, 'id' | 'permId' | 'messages'>;
}

/** Whose mailbox it is when it is not one's own: who may open it, and how its address looks. */
export interface Delegation {
  /** The number of the account that may. */
  readonly to: number;
  /** In "/mail/u/0/d/…/". */
  readonly token: string;
  /** In the older "/mail/b/…/u/0/" (CAP 2016). */
  readonly number: number;
}

export interface Account {
  readonly me: Person;
  readonly delegation?: Delegation;
  readonly signature: readonly string[];
  readonly threads: readonly Thread[];
}
