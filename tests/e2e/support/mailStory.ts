import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { MailPerson, MailThread } from '../../practice-mailbox/mailboxData';
import type { Premura } from './launch';
import { poll } from './poll';
import { rowsOf } from './rowsOf';
import { Steps } from './steps';
import type { StoryWindow } from './storyWindow';
import { wordsIn } from './words';

/** VOICE 1b, after a talk that went badly: how it ends, in each form. */
const CLOSE =
  /Ho capito quanto pesa\.|I understand what it means for you\.|I get what it means|Ich habe verstanden, was es für/u;
/** STATUS, words on screen: with a rhythm, and with too few mails for one. */
const RHYTHM = /usually (?:write )?every \d+ days|No word for \d+/iu;
const TOO_FEW = /too few to say|Too early to speak of a rhythm|No rhythm, so no alarm/u;
const DRAFT = 'Domani ti mando il disegno.';
const MIDDLE = 'Rivediamo insieme le misure.';
const RED = '#9f380a';

const say = wordsIn('en');

/** A mail as the webmail keeps it. */
interface KeptMail {
  readonly sentAt: number;
  readonly to: readonly MailPerson[];
  readonly body: {
    readonly lines: readonly string[];
    readonly signature?: readonly string[];
    readonly quote?: { readonly lines: readonly unknown[] };
  };
}

interface Telling {
  readonly premura: Premura;
  readonly window: StoryWindow;
  /** What lies in the thread, drafts left out; where nothing is said, what Gmail keeps of it. */
  readonly mails?: () => readonly KeptMail[];
  /** The panel beside that window. */
  readonly panel: Page;
  /** Whose mailbox it lies in, unless `mails` and `signature` say what is asked of it. */
  readonly thread?: MailThread;
  readonly signature?: readonly string[];
  readonly person: { readonly name: string; readonly address: string };
  /** Whether enough mails with that person are known for a status and a next check-in. */
  readonly hasRhythm: boolean;
}

interface FollowUpRow {
  readonly contactId: string;
  readonly kind: string;
  readonly state: string;
  readonly due: { readonly on?: string };
}
interface ContactRow {
  readonly id: string;
  readonly addresses: readonly string[];
  readonly rhythm: { readonly coolingAt: number; readonly lastAt: number };
}

interface InteractionRow {
  readonly contactId: string;
  readonly kind: string;
  readonly direction: string;
  readonly at: number;
}

/** The story of one mail, from the thread to the panel and back into the reply, wherever and however Gmail shows it. */
export class MailStory {
  readonly #telling: Telling;
  readonly #steps: Steps;
  #waiting = 0;
  #sentAt = 0;

  constructor(telling: Telling) {
    this.#telling = telling;
    const { premura, window, panel } = telling;
    this.#steps = new Steps({ ...premura, page: window.page }, panel, say);
  }

  /** From the first step to the last; `before` each of them something may happen to the browser. */
  async live(before: () => Promise<void> = async () => {}): Promise<void> {
    await before();
    await this.isSeen();
    await before();
    await this.callGoesBadly();
    await before();
    await this.replyIsBegun();
    await before();
    await this.thanksGoIn();
    await before();
    await this.isSent();
    await this.isDone();
  }

  /** The panel shows who it is and why they stand as they do. */
  async isSeen(): Promise<void> {
    const { panel, person, hasRhythm } = this.#telling;
    await panel.bringToFront();
    await panel.getByRole('heading', { name: person.name }).waitFor();
    await panel.getByText(person.address).first().waitFor();
    await this.#steps.follow(person.name);
    const why = hasRhythm ? RHYTHM : TOO_FEW;
    await panel.getByText(why).first().waitFor();
  }

  /** A bad call is noted: the badge counts one person more, in red, and the bar of that window says what is due. */
  async callGoesBadly(): Promise<void> {
    const { premura, window, panel, person } = this.#telling;
    this.#waiting = await this.#othersWaiting();
    await this.#steps.logBadCall();
    const counted = String(this.#waiting + 1);
    await poll(`${counted} in the badge`, async () => (await premura.badge()).text === counted);
    assert.equal((await premura.badge()).color, RED);
    await panel.getByRole('button', { name: say('button.close') }).click();
    await window.page.bringToFront();
    await poll(`the deed for ${person.name} in the bar`, async () =>
      (await window.bar.text()).includes(say('bar.thanksTalk')),
    );
  }

  async replyIsBegun(): Promise<void> {
    await this.#telling.window.beginReply(DRAFT);
  }

  /** The thanks stand in the reply of that window; what was begun there, and the signature, stay. */
  async thanksGoIn(from: 'bar' | 'panel' = 'bar'): Promise<void> {
    const { window } = this.#telling;
    await window.page.bringToFront();
    const signatures = await window.signature.count();
    await (from === 'bar' ? window.bar.click(say('bar.thank')) : this.#thankInPanel());
    const written = await poll('the thanks in the reply', async () => {
      const text = await window.editor.innerText();
      return CLOSE.test(text) ? text : null;
    });
    assert.ok(written.startsWith(DRAFT), `“${DRAFT}” first: ${written}`);
    assert.equal(await window.signature.count(), signatures);
    await window.page.bringToFront();
    await window.page.keyboard.type(MIDDLE);
  }

  async #thankInPanel(): Promise<void> {
    const { panel } = this.#telling;
    await panel.bringToFront();
    await panel.getByRole('button', { name: say('button.thank'), exact: true }).click();
    await panel.getByRole('button', { name: say('button.intoReply'), exact: true }).click();
  }

  /** The mail that goes out holds draft, thanks and middle in that order, the signature and the quotation. */
  async isSent(from: { send: () => Promise<void> } = this.#telling.window): Promise<void> {
    const { mails = () => this.#inGmail(), signature: own = this.#account.signature } =
      this.#telling;
    const before = mails().length;
    await from.send();
    const mail = await poll('the mail in the mailbox', () => mails()[before]);
    this.#sentAt = mail.sentAt;
    const { lines, signature = [], quote } = mail.body;
    const places = [DRAFT, MIDDLE, CLOSE].map((part) =>
      lines.findIndex((line) => isIn(part, line)),
    );
    assert.ok(!places.includes(-1), `draft, middle and close are in: ${lines.join(' / ')}`);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.deepEqual(signature, own);
    assert.ok((quote?.lines.length ?? 0) > 0, 'the quotation is kept');
    assert.deepEqual(
      mail.to.map(({ address }) => address),
      [this.#telling.person.address],
    );
  }

  /** It is noted, the badge counts one person less, and the next check-in follows from that word. */
  async isDone(): Promise<void> {
    const { premura, window, hasRhythm } = this.#telling;
    await poll('what was noted', async () => (await window.bar.text()).includes(say('bar.undo')));
    await poll('the badge without them', async () => {
      const { text } = await premura.badge();
      return text === (this.#waiting === 0 ? '' : String(this.#waiting));
    });
    const { rhythm, followUps } = await poll('one word of it, the last', () => this.#keptOnce());
    const states = (kind: string) => followUps.filter((one) => one.kind === kind);
    assert.deepEqual(
      states('thank-you').map(({ state }) => state),
      ['done'],
    );
    const next = states('check-in').filter(({ state }) => state === 'open');
    const cooling = Temporal.Instant.fromEpochMilliseconds(rhythm.coolingAt);
    const day = cooling.toZonedDateTimeISO('Europe/Rome').toPlainDate().toString();
    assert.deepEqual(
      next.map(({ due }) => due.on),
      hasRhythm ? [day] : [],
    );
  }

  /** Once, whoever told of it: the window that sent it, the thread, a list. What one of them told, another may better. */
  async #keptOnce() {
    const kept = await this.#kept();
    const isIt = ({ direction, at }: InteractionRow) =>
      direction === 'out' && isNear(at, this.#sentAt);
    const own = kept.mails.filter(isIt).map(({ at }) => this.#asShown(at));
    const last = this.#asShown(kept.rhythm.lastAt);
    return own.length === 1 && own[0] === last ? kept : null;
  }

  /** Outlook dates by the minute, so in its pages the talk just before may be the later word. */
  #asShown(at: number): number {
    return this.#telling.window.datesByMinute === true ? at - (at % 60_000) : at;
  }

  #inGmail(): readonly KeptMail[] {
    const { premura, thread } = this.#telling;
    return premura.mailbox.thread(thread?.id ?? '').messages;
  }

  get #account() {
    const { premura, thread } = this.#telling;
    const isTheirs = ({ key }: MailThread) => key === thread?.key;
    const owner = premura.data.accounts.find(({ threads }) => threads.some(isTheirs));
    if (owner === undefined) throw new Error(`The story has no account with ${thread?.key}`);
    return owner;
  }

  /** How many other people the badge counts; this one may wait already, for an answer or a word. */
  async #othersWaiting(): Promise<number> {
    const { panel } = this.#telling;
    const { id } = await this.#kept();
    const all = await rowsOf<FollowUpRow & { readonly openDue?: number }>(panel, 'followUps');
    const due = all.filter(({ openDue = Infinity }) => openDue <= Date.now());
    return new Set(due.map(({ contactId }) => contactId).filter((one) => one !== id)).size;
  }

  async #kept() {
    const { panel, person } = this.#telling;
    const contacts = await rowsOf<ContactRow>(panel, 'contacts');
    const contact = contacts.find(({ addresses }) => addresses.includes(person.address));
    if (contact === undefined) throw new Error(`${person.name} is not known`);
    const isTheirs = ({ contactId }: { readonly contactId: string }) => contactId === contact.id;
    const followUps = (await rowsOf<FollowUpRow>(panel, 'followUps')).filter(isTheirs);
    const words = (await rowsOf<InteractionRow>(panel, 'interactions')).filter(isTheirs);
    return { ...contact, followUps, mails: words.filter(({ kind }) => kind === 'message') };
  }
}

function isIn(part: string | RegExp, line: string): boolean {
  return typeof part === 'string' ? line.includes(part) : part.test(line);
}

/** The webmail's clock and ours differ by seconds; a page shows whole ones. */
function isNear(at: number, other: number): boolean {
  return Math.abs(at - other) < 60_000;
}
