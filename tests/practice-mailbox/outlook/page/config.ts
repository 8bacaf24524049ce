import type { Account, Person } from './mail';

export type Language = 'en' | 'it' | 'de' | 'fr' | 'he';
/** The user's regional format, which is not the language. `dash` is "10-May-23 15:25" (CAP 2023-05). */
type Region = 'US' | 'GB' | 'IT' | 'DE' | 'ISO' | 'dash';
type Pane = 'right' | 'below' | 'hidden';

/** What the user has set, and may change while the page is open. */
export interface Settings {
  readonly language: Language;
  readonly region: Region;
  readonly theme: 'light' | 'dark';
  readonly conversations: boolean;
  readonly newestOnTop: boolean;
  readonly pane: Pane;
  /** The summary over a conversation, with the subject a second time. */
  readonly copilot: boolean;
  /** A shared mailbox as a second root of the folder tree. */
  readonly sharedMailbox: boolean;
  /** Whom Outlook names how: by person, or everybody in one way. */
  readonly names: 'by-person' | 'names' | 'addresses';
  /** Whether an answer shows the quotation at once. */
  readonly quotation: 'shown' | 'folded';
  /** Seconds in which a sending can be taken back; 0 for none. */
  readonly undoSend: number;
  /** The server refuses what is sent. */
  readonly sendFails: boolean;
  /** Where "pop out" puts a compose. */
  readonly popOut: 'dialog' | 'window';
  /** "Always show From": composes say from which account they go. */
  readonly fromLine: boolean;
}

/** How long Outlook takes for what it does late, in milliseconds. */
export interface Pace {
  /** From a click on a row, and the new address, to the new mail in the pane (WEBMAIL 3.2: 100 to 200). */
  readonly pane: number;
  /** From the cards to their bodies. */
  readonly bodies: number;
  /** From the foot of *Sent* to its next rows. */
  readonly rows: number;
  /** From the last `input` event to a saved draft. */
  readonly save: number;
  /** From Send to the compose's leaving. */
  readonly leave: number;
  /** From there to the message. */
  readonly sent: number;
  /** From Send to "could not be sent". */
  readonly refused: number;
}

/** `whole`; one mail in a window; one compose in a window. */
export type PageKind = 'whole' | 'read' | 'compose';

export interface PageConfig {
  readonly settings: Settings;
  readonly kind: PageKind;
  /** What the hashed class names are made from: another build of Outlook has others. */
  readonly seed: string;
  /** Epoch milliseconds when the page was made. */
  readonly now: number;
  /** "/mail/0/" on outlook.live.com, "/mail/" at companies. */
  readonly base: string;
  readonly account: Account;
  /** The mailbox that `sharedMailbox` shows, with its conversations. */
  readonly shared: Account | null;
  readonly otherAccounts: readonly Person[];
  readonly pace: Pace;
}
