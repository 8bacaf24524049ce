/** What the practice page is given and keeps: plain data that goes into the page as JSON. */

export type Interface = 'en' | 'it' | 'ar';

import type { MailLanguage, MailPerson, MailProgram } from './story/storyTypes';

export type { MailLanguage, MailPerson, MailProgram };

/** A body as a tree: what an editor held, or what a mail program made. Never a string of HTML (Trusted Types). */
export type BodyNode =
  | string
  | {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly BodyNode[];
    };

export interface MailMessage {
  /** The hexadecimal id: arrival in milliseconds, shifted by 20 bits. A draft's changes at each save. */
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
  /** Takes the place of `text` for what was written in the page. */
  readonly body?: readonly BodyNode[];
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

export interface MailAccount {
  readonly owner: MailPerson;
  readonly signature: readonly string[];
  readonly threads: readonly MailThread[];
}

/** When the page does what real Gmail does late; all in milliseconds. */
export interface MailTimings {
  readonly view: number;
  readonly messages: number;
  readonly threadIds: number;
  readonly bodies: number;
  readonly autosave: number;
  readonly sending: number;
  readonly undo: number;
}

export interface MailboxData {
  /** One run of the mailbox: what an earlier one left in the browser's storage does not count. */
  readonly run: string;
  readonly interface: Interface;
  readonly timings: MailTimings;
  /** Whether a new reply shows the quoted mail in the editor at once, or behind "…" as Gmail does. */
  readonly quotation: 'trimmed' | 'shown';
  readonly accounts: readonly MailAccount[];
}
