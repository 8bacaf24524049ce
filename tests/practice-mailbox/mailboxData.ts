import type { Delegation } from './gmail/mail';
import type { MailLanguage, MailPerson, MailProgram } from './story/storyTypes';

export type { MailLanguage, MailPerson };

/** The story told at one instant, with Gmail's ids: what the page is made from, and what tests expect of it. */
export interface MailboxData {
  readonly accounts: readonly MailAccount[];
}

export interface MailAccount {
  readonly owner: MailPerson;
  readonly signature: readonly string[];
  /** The story's, by whose keys tests call them. */
  readonly threads: readonly MailThread[];
  /** Beside the story: over a year of mails to people who are not in it. */
  readonly sentHistory: readonly MailThread[];
  /** Somebody else's mailbox, which the user may open. */
  readonly delegation?: Delegation;
}

export interface MailMessage {
  /** The hexadecimal id: arrival in milliseconds, shifted by 20 bits. */
  readonly id: string;
  /** As `data-message-id` has it, without the "#". */
  readonly permId: string;
  readonly from: MailPerson;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  /** The date that the page shows, in epoch milliseconds. Imported mail: not the one in the id. */
  readonly at: number;
  readonly language: MailLanguage;
  readonly program: MailProgram;
  /** One line of text a line, an empty line between paragraphs. */
  readonly text: string;
  /** The message quoted under it. */
  readonly quotes?: string;
  readonly isUnread?: boolean;
  readonly isDraft?: boolean;
  /** Shown with Gmail's "Unsubscribe". */
  readonly isList?: boolean;
}

export interface MailThread {
  /** The name by which tests call it. */
  readonly key: string;
  readonly id: string;
  /** `thread-f:…`, or `thread-a:r…` for a thread that the user started. */
  readonly permId: string;
  /** The last part of the thread's address; says nothing of the id. */
  readonly token: string;
  readonly subject: string;
  /** `inbox` and the names of the user's own labels; what is sent or a draft follows from the messages. */
  readonly labels: readonly string[];
  readonly isStarred?: boolean;
  readonly messages: readonly MailMessage[];
}
