import { poll } from './poll';
import { Effects } from './effects';
import type { Practice } from './practice';
import { Proposals } from './proposals';
import { says } from './says';

const RED = '#9f380a';

type Status = Parameters<Effects['stands']>[1];

/** How it stands at one station of a life. */
export interface Station {
  readonly status: Status;
  /** What leads in Today; `null`: nobody there. */
  readonly today: string | null;
  readonly badge: 'none' | 'calm' | 'red';
}

type Person = { readonly name: string; readonly address: string };

/** The life of one customer over one thread: what both write, and how it stands at each station. */
export class Life {
  readonly practice: Practice;
  readonly effects: Effects;
  readonly proposals: Proposals;
  readonly #person: Person;
  readonly #thread: string;

  constructor(practice: Practice, person: Person, thread: string) {
    this.practice = practice;
    this.effects = new Effects(practice);
    this.proposals = new Proposals(practice);
    this.#person = person;
    this.#thread = thread;
  }

  /** The badge, the row of Today and the card agree. */
  async stands({ status, today, badge }: Station): Promise<void> {
    const { practice, effects } = this;
    await practice.today();
    const row = practice.panel
      .locator('.today')
      .getByRole('listitem')
      .filter({ hasText: this.#person.name });
    if (today === null) await row.waitFor({ state: 'detached' });
    else await says(row, today);
    await poll(`a badge that is ${badge}`, async () => this.#badgeIs(badge));
    await effects.stands(this.#person, status);
  }

  /** Their mail comes in while its thread is open. */
  async theyWrite(text: string): Promise<void> {
    await this.#inMail();
    await this.practice.receive(this.#thread, text);
  }

  async iWrite(text: string): Promise<void> {
    await this.#inMail();
    await this.proposals.answer(text);
  }

  /** What is next with them, through its template into the reply, sent; it is closed by that mail. */
  async doInReply(kind: Parameters<Practice['due']>[1], deed: string, line: Line): Promise<void> {
    const { practice } = this;
    const due = await practice.due(this.#person, kind);
    await this.#inMail();
    await this.#showCard();
    await this.proposals.doNext(deed);
    await this.#send(due.id, line);
  }

  /** The text that a sheet shows already, sent as a reply. */
  async sendShown(kind: Parameters<Practice['due']>[1], line: Line): Promise<void> {
    await this.#send((await this.practice.due(this.#person, kind)).id, line);
  }

  /** The same in a mail of its own. */
  async doInNewMail(kind: Parameters<Practice['due']>[1], line: Line): Promise<void> {
    const { practice } = this;
    const due = await practice.due(this.#person, kind);
    await this.#showCard();
    await this.proposals.doNext('button.write');
    await practice.intoNewMessage(line.shown, line.own);
    await practice.closed(due.id, 'message');
  }

  /** A line of the timeline, opened to be changed. */
  async edit(line: string): Promise<void> {
    await this.#showCard();
    await this.practice.panel.getByRole('button', { name: line }).click();
  }

  /** What can be said of the person as a whole. */
  async menu(key: string): Promise<void> {
    const { panel, say } = this.practice;
    await this.#showCard();
    await panel.getByRole('button', { name: say('person.menu', this.#person.name) }).click();
    await panel.getByRole('button', { name: say(key), exact: true }).click();
  }

  async #send(id: string, { shown, own, day, also }: Line): Promise<void> {
    const { practice } = this;
    if (day !== undefined) await practice.panel.getByLabel(practice.say(day.key)).fill(day.on);
    if (also !== undefined) await practice.panel.getByRole('checkbox', { name: also }).check();
    await practice.intoReply(shown);
    await practice.sendReply(own);
    await practice.closed(id, 'message');
  }

  async #inMail(): Promise<void> {
    const { page, openThread } = this.practice.premura;
    await page.bringToFront();
    await openThread(this.#thread);
  }

  async #showCard(): Promise<void> {
    const { panel, say } = this.practice;
    await panel.bringToFront();
    await panel
      .locator('nav')
      .getByRole('button', { name: say('frame.contact'), exact: true })
      .click();
  }

  async #badgeIs(badge: Station['badge']): Promise<boolean> {
    const { text, color } = await this.practice.premura.badge();
    if (badge === 'none') return text === '';
    return text === '1' && (color === RED) === (badge === 'red');
  }
}

/** What the template says, one's own line in its middle, and a day to fill in before. */
interface Line {
  readonly shown: string;
  readonly own: string;
  /** What else the same mail settles. */
  readonly also?: string;
  readonly day?: { readonly key: string; readonly on: string };
}
