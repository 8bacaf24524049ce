import type { Page } from 'playwright-core';
import type { Premura } from '../../tests/e2e/support/launch';
import { Steps } from '../../tests/e2e/support/steps';
import type { Say } from '../../tests/e2e/support/words';
import type { Scene } from './scene';

interface Setting {
  readonly premura: Premura;
  readonly panel: Page;
  readonly say: Say;
  /** Whether its language, which the browser does not know, is written from right to left. */
  readonly isRightToLeft: boolean;
}

/** A browser on the practice mailbox in which one surface after the other is set up and looked at. */
export class Studio {
  readonly premura: Premura;
  readonly panel: Page;
  readonly say: Say;
  readonly steps: Steps;
  readonly #isRightToLeft: boolean;

  constructor({ premura, panel, say, isRightToLeft }: Setting) {
    this.premura = premura;
    this.panel = panel;
    this.say = say;
    this.steps = new Steps(premura, panel, say);
    this.#isRightToLeft = isRightToLeft;
  }

  /** Sets the scene, has it looked at once all is there, and puts it away. */
  async play(scene: Scene, look: (page: Page) => Promise<void>): Promise<void> {
    const page = (await scene.set(this)) ?? this.panel;
    try {
      await page.bringToFront();
      await this.#turn(page);
      if (scene.isLoading !== true) {
        await page.locator('.ghost').first().waitFor({ state: 'detached' });
      }
      await look(page);
    } finally {
      await scene.strike?.(this, page);
    }
  }

  /** A browser without the words of a language shows it from left to right; its own pages are told. */
  async #turn(page: Page): Promise<void> {
    if (!this.#isRightToLeft || !page.url().startsWith('chrome-extension:')) return;
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
  }

  button(key: string) {
    return this.panel.getByRole('button', { name: this.say(key), exact: true });
  }

  /** One of the panel's views. */
  async view(key: string): Promise<void> {
    await this.panel.bringToFront();
    await this.panel
      .locator('nav')
      .getByRole('button', { name: new RegExp(`^${this.say(key)}`, 'u') })
      .click();
  }

  /** Closes the open sheet. */
  async closeSheet(): Promise<void> {
    await this.panel.keyboard.press('Escape');
    await this.panel.getByRole('dialog').waitFor({ state: 'detached' });
  }

  /** A page of the extension in a tab of its own. */
  async page(path: string, width: number): Promise<Page> {
    const page = await this.premura.context.newPage();
    await page.setViewportSize({ width, height: 900 });
    await page.goto(this.premura.extension().url(path));
    return page;
  }
}
