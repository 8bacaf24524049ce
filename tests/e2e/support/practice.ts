import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { FollowUp } from '@/domain/followUps/followUp';
import type { Contact } from '@/domain/people/contact';
import type { PersonRecord, RecordOf, RecordKind } from '@/domain/records/record';
import type { Practice as PracticePage } from '../../practice-mailbox/gmail/practice';
import type { MailPerson } from '../../practice-mailbox/mailboxData';
import { launchPremura, type Premura } from './launch';
import { MovingClock } from './movingClock';
import { poll } from './poll';
import { rowsOf } from './rowsOf';
import { Steps } from './steps';
import { type Say, wordsIn } from './words';

declare const chrome: typeof browser;
declare const practice: PracticePage;

const ROME = 'Europe/Rome';
/** A Tuesday, so that the days of a practice fall on the same weekdays whenever it runs. */
const START = '2026-11-17T10:00';

type Person = Pick<MailPerson, 'name' | 'address'>;
/** A record as a sheet of the panel would write it; id, person and instant are added. */
type Written = {
  [K in RecordKind]: Omit<
    RecordOf<K>,
    'id' | 'contactId' | 'at' | 'editedAt' | 'interactionId' | 'quote'
  > &
    Partial<Pick<RecordOf<K>, 'interactionId' | 'at'>>;
}[RecordKind];

/** One practice from end to end: Premura on the practice mailbox, with a clock that is moved by hand. */
export class Practice {
  readonly premura: Premura;
  readonly panel: Page;
  readonly steps: Steps;
  readonly say: Say;
  readonly #clock: MovingClock;
  #said = 0;

  private constructor(
    premura: Premura,
    panel: Page,
    { say, clock }: { say: Say; clock: MovingClock },
  ) {
    this.premura = premura;
    this.panel = panel;
    this.say = say;
    this.#clock = clock;
    this.steps = new Steps(premura, panel, say);
  }

  /** In the language of browser and webmail; on Tuesday 17 November 2026, ten o'clock in Rome. */
  static async begin(language: 'en' | 'it' = 'en'): Promise<Practice> {
    const clock = new MovingClock(instantOf(START));
    const premura = await launchPremura({
      lang: language,
      hl: language,
      now: clock.now(),
      clock: clock.now,
    });
    await clock.inWorker(await premura.extension().worker());
    await clock.inPagesOf(premura.context);
    await premura.page.reload();
    const panel = await premura.panelInTab();
    return new Practice(premura, panel, { say: wordsIn(language), clock });
  }

  /** Epoch milliseconds. */
  get now(): number {
    return this.#clock.now();
  }

  async close(): Promise<void> {
    await this.premura.close();
  }

  /** Everywhere at once: worker, panel and webmail. What time alone changes is done, as by the alarm. */
  async moveTo(time: string): Promise<void> {
    const { context, page, extension } = this.premura;
    const by = this.#clock.moveTo(instantOf(time));
    await this.#clock.inPagesOf(context);
    const worker = await extension().worker();
    await this.#clock.inWorker(worker);
    await page.evaluate((milliseconds) => practice.advance(milliseconds), by);
    await worker.evaluate(() => chrome.alarms.create('moved', { when: 0 }));
    await poll('the alarm', () =>
      worker.evaluate(async () => (await chrome.alarms.get('moved')) === undefined),
    );
    await this.panel.reload();
  }

  /** Opens a thread and all its mails, and follows that person. */
  async follow(key: string, { name }: Person): Promise<void> {
    await this.steps.readWhole(key);
    await this.steps.follow(name);
  }

  /** Asks the background what the panel asks it. */
  async ask<T>(type: string, request: Readonly<Record<string, unknown>>): Promise<T> {
    this.#said += 1;
    const data = { actId: `practice-${this.#said}-${this.#clock.now()}`, ...request };
    const answer = await this.panel.evaluate(
      async (message): Promise<{ res?: unknown; err?: unknown }> =>
        chrome.runtime.sendMessage(message),
      { id: 1, type, data, timestamp: Date.now() },
    );
    if (answer.err !== undefined) throw new Error(JSON.stringify(answer.err));
    return answer.res as T;
  }

  /** Writes something down about a person, as a sheet of the panel does; gives its id. */
  async write({ address }: Person, written: Written): Promise<string> {
    this.#said += 1;
    const id = `record-${this.#said}`;
    const plain = {
      at: Math.round(this.#clock.now()),
      editedAt: null,
      interactionId: null,
      quote: null,
    };
    const { id: contactId } = await this.contact(address);
    await this.ask('recordKept', { record: { ...plain, ...written, id, contactId } });
    return id;
  }

  /** Changes what was written down. */
  async change<K extends RecordKind>(id: string, changed: Partial<RecordOf<K>>): Promise<void> {
    await this.ask('recordKept', { record: { ...(await this.record(id)), ...changed } });
  }

  async contact(address: string): Promise<Contact> {
    return poll(`the record of ${address}`, async () =>
      (await rowsOf<Contact>(this.panel, 'contacts')).find(({ addresses }) =>
        addresses.some((one) => one === address),
      ),
    );
  }

  async record(id: string): Promise<PersonRecord> {
    const all = await rowsOf<PersonRecord>(this.panel, 'records');
    const found = all.find((one) => one.id === id);
    if (found === undefined) throw new Error(`No record ${id}`);
    return found;
  }

  /** A person's follow-ups of a kind, open or not. */
  async followUps({ address }: Person, kind: FollowUp['kind']): Promise<readonly FollowUp[]> {
    const { id } = await this.contact(address);
    const all = await rowsOf<FollowUp>(this.panel, 'followUps');
    return all.filter((one) => one.contactId === id && one.kind === kind);
  }

  /** Waits until there is an open one of that kind. */
  async due(person: Person, kind: FollowUp['kind']): Promise<FollowUp> {
    return poll(`a ${kind} for ${person.name}`, async () =>
      (await this.followUps(person, kind)).find(({ state }) => state === 'open'),
    );
  }

  /** Today, as the panel shows it. */
  async today(): Promise<void> {
    await this.panel.bringToFront();
    await this.panel
      .locator('nav')
      .getByRole('button', { name: new RegExp(`^${this.say('frame.today')}`, 'u') })
      .click();
  }

  /** The row of that person in Today. */
  row({ name }: Person) {
    return this.panel.getByRole('listitem').filter({ hasText: name });
  }

  button(key: string) {
    return this.panel.getByRole('button', { name: this.say(key), exact: true });
  }

  /** A button of that person's row, by its key. */
  async press(key: string, { name }: Person): Promise<void> {
    await this.panel.getByRole('button', { name: `${this.say(key)}: ${name}` }).click();
  }

  /** The card of that person. */
  async card(person: Person): Promise<void> {
    await this.today();
    await this.row(person).locator('.row-open').click();
    await this.panel.getByRole('heading', { name: person.name }).waitFor();
  }

  /** From the open sheet into the reply of their mail; gives what stands there. */
  async intoReply(shown: string): Promise<string> {
    await this.button('button.intoReply').click();
    await this.premura.page.bringToFront();
    await this.steps.editor.getByText(shown).first().waitFor();
    return await this.steps.editor.innerText();
  }

  /** Types one's own line where the caret stands, and sends the reply. */
  async sendReply(middle: string): Promise<void> {
    await this.premura.page.keyboard.type(middle);
    await this.steps.send();
  }

  /** From the open sheet into a new message of the webmail, which is then sent; gives its text. */
  async intoNewMessage(shown: string, middle: string): Promise<string> {
    const opening = this.premura.context.waitForEvent('page');
    await this.button('button.newMessage').click();
    const page = await opening;
    const compose = page.locator('[role=region][data-compose-id]');
    const editor = compose.locator('[g_editable=true]');
    await editor.getByText(shown).first().waitFor();
    await poll('the note of it', async () => {
      const all = await rowsOf<FollowUp>(this.panel, 'followUps');
      return all.some(({ writtenIn, state }) => writtenIn !== null && state === 'open');
    });
    await page.keyboard.type(middle);
    const text = await editor.innerText();
    await page.bringToFront();
    await compose.locator('.dC > [role=button]').first().click();
    return text;
  }

  /** Waits until the follow-up is closed so. */
  async closed(id: string, how: NonNullable<FollowUp['closed']>['how']): Promise<FollowUp> {
    return poll(`the end of ${id} by ${how}`, async () =>
      (await rowsOf<FollowUp>(this.panel, 'followUps')).find(
        (one) => one.id === id && one.closed?.how === how,
      ),
    );
  }

  /** A mail of theirs comes in now. */
  async receive(key: string, text: string): Promise<void> {
    const { page, thread } = this.premura;
    await page.evaluate(
      ([id, words]) => practice.receive(id ?? '', { text: words ?? '' }),
      [thread(key).id, text],
    );
  }
}

function instantOf(time: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(time).toZonedDateTime(ROME).toInstant();
}
