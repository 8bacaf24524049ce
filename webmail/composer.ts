import type { EmailAddress } from '@/domain/people/emailAddress';
import type { Selector } from './read';
import type { ReplyTarget } from './webmail';

/** What a mail being written says of itself. */
export interface ComposeFacts {
  /** The same for one mail until it is gone. */
  readonly id: string;
  /** `null` in a new message; an id that no thread has where two sources disagree. */
  readonly threadId: string | null;
  /** It answers or forwards another mail. */
  readonly isAnswer: boolean;
  readonly isForward: boolean;
  /** It goes to nobody yet, and no button says what it is: a forward begins so. */
  readonly mayBeForward: boolean;
  /** Those of To; none where they cannot be read. */
  readonly to: readonly EmailAddress[];
  /** Those of To, Cc and Bcc; `null` where one of them cannot be read. */
  readonly everybody: readonly EmailAddress[] | null;
  readonly subject: string;
}

/** A mail being written, and where its text goes. */
export interface Writing {
  readonly compose: Element;
  readonly editor: HTMLElement;
  readonly facts: ComposeFacts;
}

/**
 * What the user's own hand asks of a mail being written: `touch` is the caret's coming, `other` any press beside these.
 * `undo` is a press that may take something back, whatever that is.
 */
export type Deed = 'send' | 'schedule' | 'discard' | 'undo' | 'touch' | 'other';

/**
 * What one webmail knows of the mails that are being written in it. What Premura does with them is the same in all
 * (`writer.ts`).
 */
export interface Composer {
  /** Where a mail's words are written. */
  readonly editor: Selector;
  /** In an editor: what is the user's, but not his words: signature and quotation. */
  readonly kept: Selector;
  readonly subjectBox: Selector;
  readonly buttons: readonly (readonly [Deed, Selector])[];
  /** What leads to the dialog that asks when to send. */
  readonly schedules: Selector;
  /** By these the dialog that asks when to send is known, where the way to it was not seen. */
  readonly offeredTime?: Selector;
  /** In it: what says yes. */
  readonly chosenTime: Selector;
  readonly dialog: Selector;
  /** The mails being written on this page, wherever they stand. */
  readonly openComposes: (page: Document) => readonly Element[];
  /** The whole of the compose in which something stands, menus and all; `null` for what stands in none. */
  readonly composeAround: (part: Element) => Element | null;
  readonly readCompose: (compose: Element) => ComposeFacts;
  /** From which account a mail goes; without one, whose mailbox the page shows. `null` where that is not said. */
  readonly accountOf: (page: Document, compose?: Element) => EmailAddress | null;
  /** Whether the page is one compose and nothing else, and goes with it. */
  readonly isAlone: (page: Document) => boolean;
  /** Whether the page was opened to write a new message: `newMessageUrl`, and what the webmail makes of it. */
  readonly isNewMessage: (page: Document) => boolean;
  /** In what the open thread stands, with the replies that are written in it. */
  readonly threadRoot: (page: Document) => Element | null;
  readonly openThreadId: (page: Document) => string | null;
  /** What begins a reply to this person, or to whoever wrote last. */
  readonly replyButton: (root: Element, target: ReplyTarget | null) => Element | null;
  /** Whether the open thread is this one still, and the reply goes to this person. */
  readonly answers: (page: Document, reply: Writing, target: ReplyTarget) => boolean;
}
