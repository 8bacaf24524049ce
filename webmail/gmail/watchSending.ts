import type { Sending } from '@/domain/mail/sending';
import type { EmailAddress } from '@/domain/people/emailAddress';
import { isShown } from '../isShown';
import { readFirst } from '../read';
import { observe } from '../watch';
import { composeAlone } from './composeSelectors';
import { openComposes } from './openComposes';
import { ownAccount } from './ownAccount';
import { type ComposeFacts, readCompose } from './readCompose';
import { watchDeeds } from './watchDeeds';

/** A mail that leaves within this time after the user's own deed has left by it: Gmail may ask something first. */
const LONGEST_LEAVING_MS = 30_000;
/** A compose that only moves (full screen, popped out) is there again by then (WEBMAIL 2). */
const SETTLED_AFTER_MS = 300;
/** A window that is one compose closes itself once that is sent. */
const LONGEST_CLOSING_MS = 5_000;
/** Gmail takes a message back for half a minute at most. */
const LONGEST_UNDO_MS = 60_000;
/** Taken back, it stands there again at once. */
const LONGEST_RETURN_MS = 5_000;

const outcomes = { send: 'sent', schedule: 'scheduled', discard: 'discarded' } as const;
type Outcome = (typeof outcomes)[keyof typeof outcomes];

type OnSending = (sending: Sending, account: EmailAddress) => void;

/** A mail as it was when the user's deed was done. */
type Mail = ComposeFacts & { readonly account: EmailAddress };

/** A mail that the user has sent, scheduled or discarded, and that may still come back. */
interface Left {
  readonly mail: Mail;
  readonly until: number;
}

/** See `Webmail.watchSending`. */
export function watchSending(page: Document, onSending: OnSending, signal: AbortSignal): void {
  const sendings = new Sendings(page, onSending, signal);
  watchDeeds(
    page,
    (deed, of) => {
      if (deed === 'undo') sendings.awaitReturn();
      else if (of === null || deed === 'other') sendings.forget();
      else if (deed === 'touch') sendings.greet(of);
      else sendings.begin(of, outcomes[deed]);
    },
    signal,
  );
  page.defaultView?.addEventListener('pagehide', () => sendings.tellNow(), { signal });
}

/** From the user's deed to the mail's leaving: only both together say that something was sent. */
class Sendings {
  readonly #page: Document;
  readonly #onSending: OnSending;
  readonly #signal: AbortSignal;
  #left: readonly Left[] = [];
  /** The mail that leaves next by the user's last deed. */
  #leaving: { readonly compose: Element; readonly outcome: Outcome } | null = null;
  #stop = () => {};
  #tellNow: () => unknown = () => {};

  constructor(page: Document, onSending: OnSending, signal: AbortSignal) {
    this.#page = page;
    this.#onSending = onSending;
    this.#signal = signal;
  }

  begin(compose: Element, outcome: Outcome): void {
    if (this.#leaving?.compose === compose && this.#leaving.outcome === outcome) return;
    this.forget();
    const account = ownAccount(this.#page);
    if (account === null) return;
    const mail = { ...readCompose(compose), account };
    const tell = this.#teller(mail, outcome);
    this.#leaving = { compose, outcome };
    this.#stop = this.#observe(LONGEST_LEAVING_MS, () => {
      if (compose.isConnected && isShown(compose)) return;
      this.forget();
      this.#tellNow = tell;
      setTimeout(() => {
        const hasMoved = openComposes(this.#page).some((one) => readCompose(one).id === mail.id);
        if (!hasMoved && !this.#signal.aborted) tell();
      }, SETTLED_AFTER_MS);
    });
    const closesItself = outcome === 'sent' && readFirst(this.#page, composeAlone) !== null;
    const closesUntil = performance.now() + LONGEST_CLOSING_MS;
    if (closesItself) this.#tellNow = () => performance.now() < closesUntil && tell();
  }

  /** The user has turned to something else: what leaves now leaves for another reason. */
  forget(): void {
    if (this.#leaving === null) return;
    this.#stop();
    this.#leaving = null;
    this.#tellNow = () => {};
  }

  /** The page goes: what has left it just now is told without waiting. */
  tellNow(): void {
    this.#tellNow();
  }

  /** The caret stands in a mail that had left: Gmail has given it back. */
  greet(compose: Element): void {
    if (this.#fresh().length > 0) this.#welcome(readCompose(compose));
  }

  /** The user has pressed "Undo", which may be that of anything: only the mail itself proves it. */
  awaitReturn(): void {
    if (this.#fresh().length === 0) return;
    const before = new Set(openComposes(this.#page));
    const stop = this.#observe(LONGEST_RETURN_MS, () => {
      const come = openComposes(this.#page).filter((one) => !before.has(one));
      if (come.some((one) => this.#welcome(readCompose(one), isAlike))) stop();
    });
  }

  /** Tells once. */
  #teller(mail: Mail, outcome: Outcome): () => void {
    let isTold = false;
    return () => {
      if (isTold) return;
      isTold = true;
      this.#left = [...this.#fresh(), { mail, until: performance.now() + LONGEST_UNDO_MS }];
      this.#tell(mail, outcome);
    };
  }

  #fresh(): readonly Left[] {
    const now = performance.now();
    return this.#left.filter(({ until }) => until > now);
  }

  #welcome(facts: ComposeFacts, isSame = isSameDraft): boolean {
    const back = this.#fresh().findLast(
      ({ mail }) => isSameDraft(mail, facts) || isSame(mail, facts),
    );
    if (back === undefined) return false;
    this.#left = this.#left.filter((left) => left !== back);
    this.#tell(back.mail, 'undone');
    return true;
  }

  #tell({ id, threadId, to, account }: Mail, outcome: Sending['outcome']): void {
    this.#onSending({ outcome, composeId: id, threadId, to, messageId: null }, account);
  }

  /** For the moment in which something comes or goes; nothing is observed for longer. */
  #observe(longest: number, onRecords: () => void): () => void {
    const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(longest)]);
    const options = {
      childList: true,
      subtree: true,
      attributeFilter: ['style', 'class', 'hidden'],
    };
    return observe(this.#page.body, options, { onRecords, signal });
  }
}

const isSameDraft = (one: ComposeFacts, other: ComposeFacts) => one.id === other.id;

/** Where the draft's id is a new one: the same mail to the same people. */
function isAlike(one: ComposeFacts, other: ComposeFacts): boolean {
  const said = ({ threadId, subject, everybody }: ComposeFacts) =>
    JSON.stringify([threadId, subject, everybody]);
  return said(one) === said(other);
}
