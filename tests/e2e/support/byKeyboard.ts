import type { Page } from 'playwright-core';
import { poll } from './poll';

const MOST_STEPS = 60;

/** A hand that has no mouse. */
export class ByKeyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes on with the Tab key until something of that name, or a part of it, has the focus. */
  async tabTo(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if ((await this.focused()).includes(name)) return;
      await this.#page.keyboard.press(key);
    }
    throw new Error(`The Tab key never comes to “${name}”`);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** What has the focus, by its name. */
  async focused(): Promise<string> {
    return await this.#page.evaluate(() => {
      const here = document.activeElement;
      const label = here?.getAttribute('aria-label') ?? '';
      return here instanceof HTMLButtonElement ? `${label} ${here.textContent}` : label;
    });
  }

  async isAt(name: string): Promise<void> {
    await poll(`the focus at “${name}”`, async () => (await this.focused()).includes(name));
  }
}
