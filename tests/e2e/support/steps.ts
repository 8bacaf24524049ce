import type { Page } from 'playwright-core';
import type { Premura } from './launch';
import { poll } from './poll';
import { rowsOf } from './rowsOf';
import type { Say } from './words';

/** What a user does with Premura, click by click: shared by the end-to-end tests and the demo. */
export class Steps {
  readonly #premura: Premura;
  readonly #panel: Page;
  readonly #say: Say;

  constructor(premura: Premura, panel: Page, say: Say) {
    this.#premura = premura;
    this.#panel = panel;
    this.#say = say;
  }

  /** Opens a thread and all its older mails, as one does who looks for something: from then on they are known. */
  async readWhole(key: string): Promise<void> {
    const { page, openThread } = this.#premura;
    await page.bringToFront();
    const { messages } = await openThread(key);
    const mails = messages.filter(({ isDraft }) => isDraft !== true);
    if (mails.length > 1) await page.locator('.a98:visible [role=button]:has(img.gx)').click();
    await poll(`the mails of ${key}`, async () => {
      const kept = await rowsOf<{ messageId?: string }>(this.#panel, 'interactions');
      return [mails.at(0), mails.at(-1)].every((mail) =>
        kept.some(({ messageId }) => messageId === mail?.id),
      );
    });
  }

  async follow(name: string): Promise<void> {
    // A tab in the background draws nothing, and what is not drawn is pressed late.
    await this.#panel.bringToFront();
    await this.#panel.getByRole('heading', { name }).waitFor();
    const follow = this.#button('button.follow');
    await follow.click();
    await follow.waitFor({ state: 'detached' });
  }

  /** Logs a call that went badly, and looks at the thanks for it, which are offered at once. */
  async logBadCall(): Promise<void> {
    const panel = this.#panel;
    await panel.bringToFront();
    await this.#button('button.weSpoke').click();
    await panel.getByText(this.#say('talk.badly'), { exact: true }).click();
    await this.#button('button.save').click();
    // What stands in the mail may call for thanks, too.
    const next = panel.locator('section.next');
    await next.getByRole('button', { name: this.#say('button.thank'), exact: true }).click();
    await this.#button('button.intoReply').waitFor();
  }

  /** Writes into Gmail's own reply, before Premura does. */
  async beginReply(words: string): Promise<void> {
    const { page } = this.#premura;
    await page.bringToFront();
    await page.locator('.a98:visible .bkH').click();
    await this.editor.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(words);
  }

  async send(): Promise<void> {
    const { page } = this.#premura;
    await page.locator('.a98:visible .aoO').click();
    await page.locator('.a98:visible [data-compose-id]').waitFor({ state: 'detached' });
  }

  #button(key: string) {
    return this.#panel.getByRole('button', { name: this.#say(key), exact: true });
  }

  get editor() {
    return this.#premura.page.locator('.a98:visible [g_editable="true"]');
  }
}
