import type { Account } from './mail';

export type Language = 'en' | 'it' | 'de' | 'ar' | 'ja';

export type Theme = 'light' | 'dark' | 'picture';
export type Pane = 'none' | 'right' | 'below';
export type Inbox = 'default' | 'tabs' | 'multiple';

/** What the user has set, and may change while the page is open. */
export interface Settings {
  readonly language: Language;
  /** Where dates are written another way than in the language's own country: "en-GB". */
  readonly region: string;
  readonly theme: Theme;
  /** Off: each mail is a row and a view of its own. */
  readonly conversations: boolean;
  readonly pane: Pane;
  readonly inbox: Inbox;
}

/** The whole page; one thread in a window of its own; one compose in a window of its own. */
export type PageKind = 'whole' | 'thread' | 'compose';

/** `next`: other classes and wrappers; `later`: attributes are missing, too. */
export type Layout = 'today' | 'next' | 'later';

/** How long Gmail takes for what it does late, in milliseconds. */
export interface Pace {
  /** From the subject to the thread's real ids; half of it without any, half with "undefined". */
  readonly ids: number;
  /** To the messages' heads. */
  readonly messages: number;
  /** To their bodies. */
  readonly bodies: number;
  /** To the older half of a long thread. */
  readonly older: number;
  /** From a click on "Older" to the other page's rows. */
  readonly list: number;
  /** From the last input to a saved draft (seen live 2026-06: about 190). */
  readonly save: number;
  /** From Send to the message in the thread. */
  readonly sent: number;
  /** How long a toast stays, and Undo with it. */
  readonly toast: number;
}

/** Another mailbox of the same browser. */
export interface OtherAccount {
  readonly name: string;
  readonly address: string;
  /** Its path: "/mail/u/1/", "/mail/u/0/d/…/". */
  readonly path: string;
  readonly isDelegated: boolean;
}

/** What the page is told by the server that made it. */
export interface PageConfig {
  readonly settings: Settings;
  readonly kind: PageKind;
  readonly layout: Layout;
  /** Epoch milliseconds when the page was made. */
  readonly now: number;
  /** Where this mailbox lives: "/mail/u/0/". */
  readonly path: string;
  readonly account: Account;
  readonly otherAccounts: readonly OtherAccount[];
  readonly pace: Pace;
  /** Whether a reply shows the quotation at once; Gmail folds it away behind three dots. */
  readonly quotationShown: boolean;
}
