import type { Account } from './mail';

export type Language = 'en' | 'it' | 'ar';

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
  /** From the last input to a saved draft (seen live 2026-06: about 190). */
  readonly save: number;
  /** From Send to the message in the thread. */
  readonly sent: number;
  /** How long a toast stays, and Undo with it. */
  readonly toast: number;
}

/** What the page is told by the server that made it. */
export interface PageConfig {
  readonly language: Language;
  /** Epoch milliseconds when the page was made. */
  readonly now: number;
  /** The number in /mail/u/N/. */
  readonly accountNumber: number;
  readonly account: Account;
  readonly otherAccounts: readonly { readonly name: string; readonly address: string }[];
  readonly pace: Pace;
  /** Whether a reply shows the quotation at once; Gmail folds it away behind three dots. */
  readonly quotationShown: boolean;
}
