import type { Delegation } from '../gmail/mail';

/** The language in which somebody writes, and in which their mail program quotes. */
export type MailLanguage = 'it' | 'en' | 'de';

/** How a mail program builds the body that Gmail then shows. */
export type MailProgram = 'gmail' | 'outlook' | 'apple' | 'newsletter';

export interface MailPerson {
  readonly name: string;
  readonly address: string;
}

/** How long ago: working-day clock times for what lies back, hours for today. In the mailbox's own time zone. */
export type Ago =
  | { readonly days: number; readonly at: string }
  | { readonly hours: number }
  | { readonly minutes: number };

/** How it stands with somebody by rhythm alone; `bulk` and `colleague` are nobody's contact. */
export type Standing =
  | 'going-well'
  | 'going-quiet'
  | 'at-risk'
  | 'probably-lost'
  | 'new'
  | 'one-off'
  | 'colleague'
  | 'bulk';

export interface StoryPerson extends MailPerson {
  readonly language: MailLanguage;
  readonly program: MailProgram;
  /** How the user addresses them, where they are people. */
  readonly tone?: 'formal' | 'informal';
  /** The user's own first line and last words to them. */
  readonly greeting?: string;
  readonly farewell?: string;
  readonly signature?: readonly string[];
  readonly standing: Standing;
  /** They wrote last and wait for an answer. */
  readonly waitsForAnswer?: boolean;
  /** What the model makes of the mails, "usually every … days", while it assumes 30 for the unknown (STATUS rule 3). */
  readonly everyDays?: number;
  /** Days since the last word, in calendar days of the story. */
  readonly silentDays?: number;
}

export interface StoryMessage {
  /** A key of the people, or `me`. */
  readonly from: string;
  /** Left out: the user for what comes in, the last other sender (else the thread's first) for what goes out. */
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly ago: Ago;
  readonly text: string;
  /** The mail before it is quoted beneath. */
  readonly quotes?: boolean;
  readonly isUnread?: boolean;
  readonly isDraft?: boolean;
  /** Came into this mailbox at another time than it was written: its id disagrees with its date. */
  readonly importedAgo?: Ago;
}

export interface StoryThread {
  readonly key: string;
  readonly subject: string;
  readonly labels?: readonly string[];
  readonly isStarred?: boolean;
  readonly messages: readonly StoryMessage[];
}

export interface StoryAccount {
  readonly owner: MailPerson;
  /** Whose mailbox it is when it is not one's own. */
  readonly delegation?: Delegation;
  /** Whether its *Sent* goes back over a year, beside the story. */
  readonly hasSentHistory?: true;
  readonly signature: readonly string[];
  readonly threads: readonly StoryThread[];
}

export interface Story {
  readonly people: Readonly<Record<string, StoryPerson>>;
  readonly accounts: readonly StoryAccount[];
}
