import type { Sending } from '@/domain/mail/sending';
import type { EmailAddress } from '@/domain/people/emailAddress';
import type { ComposeFacts, Composer } from './composer';
import { ownWords } from './ownWords';
import { readFirst } from './read';
import { observe } from './watch';
import { watchDeeds } from './watchDeeds';

/** A mail that leaves within this time after the user's own deed has left by it: the webmail may ask something first. */
const LONGEST_LEAVING_MS = 30_000;
/** A compose that only moves (full screen, popped out) is there again by then (WEBMAIL 2). */
const SETTLED_AFTER_MS = 300;
/** A window that is one compose closes itself once that is sent. */
const LONGEST_CLOSING_MS = 5_000;
/** A message is taken back within half a minute at most. */
const LONGEST_UNDO_MS = 60_000;
/** Taken back, it stands there again at once. */
const LONGEST_RETURN_MS = 5_000;

const outcomes = { send: 'sent', schedule: 'scheduled', discard: 'discarded' } as const;
type Outcome = (typeof outcomes)[keyof typeof outcomes];

interface Listener {
  readonly onSending: (sending: Sending, account: EmailAddress) => void;
  readonly signal: AbortSignal;
}

/** A mail as it was when the user's deed was done. */
interface Mail extends ComposeFacts {
  /** What the user has written in it. */
  readonly words: string;
}

/** A mail that the user has sent, scheduled or discarded, and that may still come back. */
interface Left {
  readonly mail: Mail;
  readonly account: EmailAddress;
  readonly until: number;
}

/** See `Webmail.watchSending`. */
export function watchSending(composer: Composer, page: Document, listener: Listener): void {
  const sendings = new Sendings(composer, page, listener);
  const { signal } = listener;
  watchDeeds(composer, page, {
    onDeed: (deed, of) => {
      if (of === null || deed === 'other' || deed === 'undo') sendings.forget();
      else if (deed === 'touch') sendings.greet(of);
      else sendings.begin(of, outcomes[deed]);
      if (of === null && deed === 'undo') sendings.awaitReturn();
    },
    signal,
  });
  page.defaultView?.addEventListener('pagehide', () => sendings.tellNow(), { signal });
}

/** From the user's deed to the mail's leaving: only both together say that something was sent. */
class Sendings {
  readonly #composer: Composer;
  readonly #page: Document;
  readonly #listener: Listener;
  #left: readonly Left[] = [];
  /** The mail that leaves next by the user's last deed. */
  #leaving: { readonly compose: Element; readonly outcome: Outcome } | null = null;
  #stop = () => {};
  #tellNow: () => unknown = () => {};

  constructor(composer: Composer, page: Document, listener: Listener) {
    this.#composer = composer;
    this.#page = page;
    this.#listener = listener;
  }

  begin(compose: Element, outcome: Outcome): void {
    if (this.#leaving?.compose === compose && this.#leaving.outcome === outcome) return;
    this.forget();
    const account = this.#composer.accountOf(this.#page, compose);
    if (account === null) return;
    const mail = this.#read(compose);
    const tell = this.#teller({ mail, account }, outcome);
    this.#leaving = { compose, outcome };
    this.#stop = this.#observe(LONGEST_LEAVING_MS, () => {
      if (this.#open().some((one) => compose.contains(one))) return;
      this.forget();
      this.#tellNow = tell;
      setTimeout(() => {
        const hasMoved = this.#open().some((one) => this.#read(one).id === mail.id);
        if (!hasMoved && !this.#listener.signal.aborted) tell();
      }, SETTLED_AFTER_MS);
    });
    const closesUntil = performance.now() + LONGEST_CLOSING_MS;
    if (outcome === 'sent' && this.#composer.isAlone(this.#page)) {
      this.#tellNow = () => performance.now() < closesUntil && tell();
    }
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

  /** The caret stands in a mail that had left: the webmail has given it back. */
  greet(compose: Element): void {
    if (this.#fresh().length > 0) this.#welcome(this.#read(compose), isSameDraft);
  }

  /** The user has pressed "Undo", which may be that of anything: only the mail itself proves it. */
  awaitReturn(): void {
    if (this.#fresh().length === 0) return;
    const before = new Set(this.#open());
    const stop = this.#observe(LONGEST_RETURN_MS, () => {
      const come = this.#open().filter((one) => !before.has(one));
      if (come.some((one) => this.#welcome(this.#read(one), isAlike))) stop();
    });
  }

  #open(): readonly Element[] {
    return this.#composer.openComposes(this.#page);
  }

  #read(compose: Element): Mail {
    const box = readFirst(compose, this.#composer.editor);
    const words = (box && ownWords(box).text) ?? '';
    return { ...this.#composer.readCompose(compose), words };
  }

  /** Tells once. */
  #teller(of: Omit<Left, 'until'>, outcome: Outcome): () => void {
    let isTold = false;
    return () => {
      if (isTold) return;
      isTold = true;
      this.#left = [...this.#fresh(), { ...of, until: performance.now() + LONGEST_UNDO_MS }];
      this.#tell(of, outcome);
    };
  }

  #fresh(): readonly Left[] {
    const now = performance.now();
    return this.#left.filter(({ until }) => until > now);
  }

  #welcome(now: Mail, isSame: (one: Mail, other: Mail) => boolean): boolean {
    const fresh = this.#fresh();
    const back =
      fresh.findLast(({ mail }) => isSameDraft(mail, now)) ??
      fresh.findLast(({ mail }) => isSame(mail, now));
    if (back === undefined) return false;
    this.#left = this.#left.filter((left) => left !== back);
    this.#tell(back, 'undone');
    return true;
  }

  #tell({ mail, account }: Omit<Left, 'until'>, outcome: Sending['outcome']): void {
    const { id, threadId, to, words: text } = mail;
    const sending = { outcome, composeId: id, threadId, to, messageId: null, text };
    this.#listener.onSending(sending, account);
  }

  /** For the moment in which something comes or goes; nothing is observed for longer. */
  #observe(longest: number, onRecords: () => void): () => void {
    const signal = AbortSignal.any([this.#listener.signal, AbortSignal.timeout(longest)]);
    const options = {
      childList: true,
      subtree: true,
      attributeFilter: ['style', 'class', 'hidden'],
    };
    return observe(this.#page.body, options, { onRecords, signal });
  }
}

const isSameDraft = (one: Mail, other: Mail) => one.id === other.id;

/** Where the draft's id is a new one: the same mail to the same people. */
function isAlike(one: Mail, other: Mail): boolean {
  const said = ({ threadId, subject, everybody, words }: Mail) =>
    JSON.stringify([threadId, subject, everybody, words.replaceAll(/\s/gu, '')]);
  return said(one) === said(other);
}
