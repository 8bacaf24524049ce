/** A message, as far as a list can tell it from others of its thread. */
export interface MailInThread {
  readonly messageId: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/**
 * The messages of one thread that were read and are a touch with nobody: what a customer wrote, passed on to a colleague,
 * say. No list must make a word between customer and user of them.
 */
export interface MailsWithNobody {
  /** `<account>/<threadId>`. */
  readonly id: string;
  readonly mails: readonly MailInThread[];
}
