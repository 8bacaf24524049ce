import { i18n } from '#i18n';
import { answerInPage, askBackground } from '@/messaging/page';
import type { BarState } from '@/messaging/protocol';
import type { Webmail } from '@/webmail/webmail';
import { AskedDates } from './AskedDates';
import { Bar } from './bar/Bar';
import { fillNewMessage } from './fillNewMessage';
import { followList } from './followList';
import { type Followed, followThread } from './followThread';
import { insertText, insertThanks } from './insertText';
import { type LivingScript, livingScript } from './livingScript';
import { noticeSent } from './noticeSent';

/** As long as a record's quote may be. */
const MOST_SELECTED = 1_000;

const outcomeWords = {
  'already-there': 'bar.alreadyThere',
  'no-reply-box': 'bar.noReplyBox',
  'other-thread': 'bar.otherThread',
} as const;

/** Everything that Premura does in a webmail's page: follow the open thread, draw the bar, put text into the reply. */
export function accompany(webmail: Webmail): void {
  new Companion(webmail).start();
}

class Companion {
  readonly #webmail: Webmail;
  readonly #bar: Bar;
  readonly #script: LivingScript;
  #state: BarState | null = null;
  #followed: Followed | null = null;
  #isThanking = false;

  constructor(webmail: Webmail) {
    this.#webmail = webmail;
    this.#bar = new Bar(document, {
      thank: () => void this.#ask(() => this.#thankOnce()),
      openPanel: () => void this.#ask(() => askBackground('panelWanted', {})),
      answer: () => void this.#ask(() => this.#answer()),
      undo: () => void this.#ask(() => this.#undo()),
      reload: () => location.reload(),
    });
    this.#script = livingScript(() => this.#sayUpdated());
  }

  start(): void {
    const dates = new AskedDates(() => {
      followed.look();
      list.look();
    });
    const common = { webmail: this.#webmail, script: this.#script, dates };
    const followed = followThread({
      ...common,
      onBar: (bar) => this.#show(bar),
      onMoved: () => this.#bar.move(this.#place()),
    });
    this.#followed = followed;
    noticeSent(this.#webmail, this.#script);
    fillNewMessage(this.#webmail, this.#script);
    const list = followList({
      ...common,
      readAccount: () => followed.read().account?.address ?? null,
    });
    const done = { ok: true } as const;
    answerInPage(
      {
        barChanged: async ({ bar }) => (followed.take(bar), done),
        insertReply: (wanted) => insertText(this.#webmail, followed.read(), wanted),
        readAgain: async () => (followed.readAgain(), done),
        marksChanged: async () => (list.lookAgain(), done),
        selectedWords: async () => ({
          threadId: followed.read().thread?.id ?? null,
          words: getSelection()?.toString().slice(0, MOST_SELECTED) ?? '',
        }),
        whoseMailbox: async () => ({ account: followed.read().account?.address ?? null }),
      },
      this.#script.signal,
    );
  }

  /** The last that this script does: in whatever thread is open, it asks to be replaced. It stores and sends nothing. */
  #sayUpdated(): void {
    const { signal } = new AbortController();
    this.#webmail.watchThread(document, () => this.#bar.sayUpdated(this.#place()), signal);
  }

  #place(): Element | null {
    return this.#webmail.findBarPlace(document);
  }

  #show(state: BarState | null): void {
    this.#state = state;
    this.#bar.show(state, state && this.#place());
  }

  /** An act of the user's that may fail: then the bar says so, and nothing was lost. */
  async #ask(act: () => Promise<unknown>): Promise<void> {
    if (!this.#script.isAlive()) return;
    try {
      await act();
    } catch {
      if (this.#script.isAlive()) this.#bar.say(i18n.t('bar.failed'));
    }
  }

  /** A second click while Gmail still draws its reply asks for nothing more. */
  async #thankOnce(): Promise<void> {
    if (this.#isThanking) return;
    this.#isThanking = true;
    try {
      await this.#thank();
    } finally {
      this.#isThanking = false;
    }
  }

  async #thank(): Promise<void> {
    const followed = this.#followed;
    if (followed === null) return;
    const read = () => followed.read();
    const outcome = await insertThanks(this.#webmail, read, this.#state?.deed ?? null);
    if (outcome === 'choose') await askBackground('panelWanted', {});
    else if (outcome !== 'inserted') this.#bar.say(i18n.t(outcomeWords[outcome]));
  }

  async #answer(): Promise<void> {
    const isOpen = await this.#webmail.openReply(document);
    if (!isOpen) this.#bar.say(i18n.t('bar.noReplyBox'));
  }

  async #undo(): Promise<void> {
    const { noted } = this.#bar;
    if (noted !== null) await askBackground('undo', { actId: noted.actId });
    this.#bar.endPassing();
  }
}
