import type { Page } from 'playwright-core';
import { OFFICE } from '../../practice-mailbox/outlook/practiceOutlook';
import type { Premura } from './launch';
import { MailStory } from './mailStory';
import { OutlookWindow } from './outlookWindow';
import { personOf } from './personOf';
import { poll } from './poll';
import { rowsOf } from './rowsOf';

const SETTLE_MS = 600;

/** What the address of an Outlook says: at whose host, of which mailbox, and how it is set (`outlookSettings.ts`). */
export interface OutlookPlace {
  readonly at?: string;
  readonly path?: string;
  readonly query: string;
}

/** One conversation of the story, told with one person. */
interface OutlookTale {
  readonly key: string;
  readonly who: Parameters<typeof personOf>[0];
  readonly hasRhythm: boolean;
  /** Where it is told; else in the first tab. */
  readonly window?: OutlookWindow;
  readonly panel?: Page;
}

/** A day at the desk over the practice Outlook: a tab with it, the panel beside, and the stories that are lived there. */
export class OutlookDay {
  readonly #premura: Premura;
  readonly #panel: Page;
  readonly #window: OutlookWindow;

  constructor(premura: Premura, panel: Page) {
    this.#premura = premura;
    this.#panel = panel;
    this.#window = new OutlookWindow(premura.page);
  }

  async goTo({ at = OFFICE, path = '/mail/', query }: OutlookPlace): Promise<void> {
    const { page } = this.#premura;
    await page.bringToFront();
    // What the worker still tells this tab comes first: an empty page has nobody to hear it.
    await page.waitForTimeout(SETTLE_MS);
    await page.goto('about:blank');
    await page.goto(`${at}${path}?${query}`);
  }

  async open(key: string): Promise<void> {
    await this.#premura.page.bringToFront();
    await this.#premura.outlook.open(this.#premura.page, key);
  }

  /** Opens a conversation and all that is folded in it; from then on its mails are known. */
  async readWhole(key: string): Promise<void> {
    await this.open(key);
    await this.#window.unfoldAll();
    const { id } = this.#premura.outlook.conversation(key);
    const count = this.#kept(key).length;
    await poll(`the mails of ${key}`, async () => {
      const all = await rowsOf<{ threadId?: string; toldBy?: string }>(this.#panel, 'interactions');
      const read = all.filter(({ threadId, toldBy }) => threadId === id && toldBy === undefined);
      return read.length === count;
    });
  }

  story({
    key,
    who,
    hasRhythm,
    window = this.#window,
    panel = this.#panel,
  }: OutlookTale): MailStory {
    const { thread } = this.#premura.outlook.conversation(key);
    const person = personOf(who);
    const mails = () => this.#kept(key);
    return new MailStory({
      premura: this.#premura,
      window,
      panel,
      thread,
      person,
      mails,
      hasRhythm,
    });
  }

  /** What lies in the conversation, as Outlook keeps it; drafts left out. */
  #kept(key: string) {
    const { mailbox, conversation } = this.#premura.outlook;
    return mailbox
      .conversation(conversation(key).id)
      .mails.filter(({ state }) => state === 'received' || state === 'sent')
      .map(({ sentAt, to, lines, signature, quote }) => ({
        sentAt,
        to,
        body: { lines, ...(signature ? { signature } : {}), ...(quote ? { quote } : {}) },
      }));
  }
}
