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
  readonly lines: readonly string[];
}

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
  readonly body: Body;
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
}

export interface Account {
  readonly me: Person;
  readonly signature: readonly string[];
  readonly threads: readonly Thread[];
}
