import type { Page } from 'playwright-core';
import type { Practice } from './practice';
import { says } from './says';

type Person = { readonly name: string };
/** A key of `status.name` in the locales. */
type StatusKey = 'healthy' | 'cooling' | 'atRisk' | 'probablyLost' | 'new' | 'oneOff' | 'lost';

/** What a practice does to how somebody stands, and to the figures, as a user reads it. */
export class Effects {
  readonly #practice: Practice;

  constructor(practice: Practice) {
    this.#practice = practice;
  }

  /** On the card of the person whose mail is open, or who was chosen: the status, and words that stand with it. */
  async stands({ name }: Person, status: StatusKey, ...said: readonly string[]): Promise<void> {
    const { panel, say } = this.#practice;
    await panel.bringToFront();
    const contact = panel
      .locator('nav')
      .getByRole('button', { name: say('frame.contact'), exact: true });
    await contact.click();
    await panel.getByRole('heading', { name }).waitFor();
    const card = panel.getByRole('article');
    await says(card.locator('.status-chip'), say(`status.name.${status}`));
    for (const words of said) await says(card, words);
  }

  /** One figure of the dashboard, by the key of what it counts: "1 of 1", and who else is named with it. */
  async figure(what: string, figure: string, ...more: readonly string[]): Promise<void> {
    await this.onDashboard(async (page) => {
      const card = page.getByRole('listitem').filter({ hasText: this.#practice.say(what) });
      for (const words of [figure, ...more]) await says(card, words);
    });
  }

  /** How many people stand so, on the dashboard. */
  async people(many: number, status: StatusKey): Promise<void> {
    await this.onDashboard(async (page) => {
      const name = this.#practice.say(`status.name.${status}`);
      const standing = page
        .getByRole('listitem')
        .filter({ has: page.getByText(name, { exact: true }) });
      await says(standing, `${many} ${name}`);
    });
  }

  /** Opens the page of the figures as from Today, and closes it again. */
  async onDashboard(look: (page: Page) => Promise<void>): Promise<void> {
    const { panel, premura, say } = this.#practice;
    await this.#practice.today();
    const opening = premura.context.waitForEvent('page');
    await panel.getByRole('button', { name: say('button.figures'), exact: true }).click();
    const page = await opening;
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(page);
    await page.close();
    await panel.bringToFront();
  }
}
