/** The plain data of a practice Outlook: made by the story, shown by the page, kept by the server. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

/** How a mail's writer had it made; the body's nodes follow from it. */
type Program = 'gmail' | 'outlook' | 'apple' | 'newsletter';

/** A mail as another one quotes it. */
export interface Quote {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly subject: string;
  readonly lines: readonly string[];
  readonly quote?: Quote;
}

export interface Attachment {
  readonly name: string;
  readonly size: string;
}

/** What a mail is begun as. */
export type AnswerKind = 'new' | 'reply' | 'replyAll' | 'forward';

/** `sending`: within the time in which it can be taken back. A draft with `sendAt` waits for its time. */
export type Stage = 'received' | 'sent' | 'draft' | 'sending';

export interface Mail {
  /** Exchange's item id, as in "/mail/deeplink/read/…". */
  readonly id: string;
  /** The middle part of the ids of its elements: "QAEIJBK8QAA"; of a draft hexadecimal, as long as it is written. */
  readonly short: string;
  /** The `id` of its row. */
  readonly rowId: string;
  readonly state: Stage;
  readonly from: Person;
  /** The assistant who wrote it for `from`. */
  readonly writtenBy?: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  /** Epoch milliseconds; of a draft that of its last save. */
  readonly sentAt: number;
  readonly sendAt?: number;
  readonly subject: string;
  readonly lines: readonly string[];
  readonly signature?: readonly string[];
  readonly quote?: Quote;
  readonly program: Program;
  readonly language: 'it' | 'en' | 'de';
  readonly isUnread: boolean;
  readonly attachments: readonly Attachment[];
  /** Of a draft: what it answers. */
  readonly kind?: AnswerKind;
  readonly answers?: string;
}

export interface Conversation {
  /** As in `data-convid`. */
  readonly id: string;
  /** The middle part of the heading's id. */
  readonly short: string;
  /** What the id in the address is made from; that is another at each visit. */
  readonly number: number;
  readonly subject: string;
  /** Where its received mails lie. */
  readonly folder: 'inbox' | 'archive' | 'deleteditems';
  readonly isFlagged: boolean;
  /** Oldest first. */
  readonly mails: readonly Mail[];
}

/** How Outlook names a person: it depends on whom it knows (WEBMAIL 3.1). */
export interface Naming {
  readonly pane: 'full' | 'address' | 'name';
  readonly rows: 'address' | 'name';
  readonly chips: 'full' | 'address' | 'name';
}

export interface Account {
  readonly me: Person;
  readonly signature: readonly string[];
  readonly conversations: readonly Conversation[];
  /** By address; everybody else is named `usualNaming`. */
  readonly naming: Readonly<Record<string, Naming>>;
}

export const usualNaming: Naming = { pane: 'full', rows: 'address', chips: 'address' };
