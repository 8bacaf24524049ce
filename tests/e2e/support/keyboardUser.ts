import { ByKeyboard } from './byKeyboard';
import { poll } from './poll';
import type { Practice } from './practice';
import { rowsOf } from './rowsOf';

type Person = { readonly name: string };

/** Who looks after people with the keyboard alone: all that is done in the panel here is done with keys. */
export class KeyboardUser {
  readonly keys: ByKeyboard;
  readonly #practice: Practice;

  constructor(practice: Practice) {
    this.#practice = practice;
    this.keys = new ByKeyboard(practice.panel);
  }

  /** A button by its key; of that person's row, where one is meant. */
  async press(key: string, person?: Person): Promise<void> {
    const { panel, say } = this.#practice;
    const name = person === undefined ? say(key) : `${say(key)}: ${person.name}`;
    await panel.bringToFront();
    await panel.getByRole('button', { name, exact: true }).first().waitFor();
    await this.keys.tabTo(exactly(name));
    await this.keys.press('Enter');
  }

  async today(): Promise<void> {
    const { panel, say } = this.#practice;
    await panel.bringToFront();
    await this.keys.tabTo(new RegExp(`^${say('frame.today')}`, 'u'));
    await this.keys.press('Enter');
  }

  /** The card of that person, from Today. */
  async open({ name }: Person): Promise<void> {
    await this.today();
    await this.#practice.row({ name } as never).waitFor();
    await this.keys.tabTo(name);
    await this.keys.press('Enter');
    await this.#practice.panel.getByRole('heading', { name }).waitFor();
  }

  /** The card of the person whose mail is open. */
  async openMail({ name }: Person): Promise<void> {
    const { panel, say } = this.#practice;
    await panel.bringToFront();
    await this.keys.tabTo(exactly(say('frame.contact')));
    await this.keys.press('Enter');
    await panel.getByRole('heading', { name }).waitFor();
  }

  /** Writes into a field of the open sheet. */
  async fill(label: string, text: string): Promise<void> {
    await this.keys.tabTo(exactly(label));
    await this.keys.type(text);
  }

  /** Into the reply of the mail, from the open sheet; the keys are back in the panel then. */
  async intoReply(shown: string): Promise<void> {
    const { premura, steps } = this.#practice;
    await this.press('button.intoReply');
    await this.keys.isBack();
    await premura.page.bringToFront();
    await steps.editor.getByText(shown).first().waitFor();
  }

  /** What brings a new message of the webmail; there a line of one's own is typed and it is sent. */
  async newMessage(begin: () => Promise<void>, shown: string): Promise<void> {
    const { premura, panel } = this.#practice;
    const opening = premura.context.waitForEvent('page');
    await begin();
    const page = await opening;
    const compose = page.locator('[role=region][data-compose-id]');
    await compose.locator('[g_editable=true]').getByText(shown).first().waitFor();
    await poll('the note of it', async () =>
      (await rowsOf<{ writtenIn: unknown }>(panel, 'followUps')).some((one) => one.writtenIn),
    );
    await page.keyboard.type('Una riga mia.');
    await page.bringToFront();
    await compose.locator('.dC > [role=button]').first().click();
  }
}

function exactly(name: string): RegExp {
  return new RegExp(`^${RegExp.escape(name)}$`, 'u');
}
