import type { Page } from 'playwright-core';
import { poll } from './poll';

const MOST_STEPS = 150;

interface Stop {
  /** Label, and words where it is a button. */
  readonly name: string;
  /** Where the keys go: it can be seen. */
  readonly isSeen: boolean;
}

/** A hand that has no mouse. */
export class ByKeyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes on with the Tab key until something of that name, or a part of it, has the focus; at each stop it is seen where one is. */
  async tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const stop = await this.#stop();
      if (step > 0 && !stop.isSeen)
        throw new Error(`Nobody sees that the focus is at “${stop.name}”`);
      if (typeof name === 'string' ? stop.name.includes(name) : name.test(stop.name)) return;
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

  /** Goes to the group of radio buttons that has this one, and to it with the arrow keys. */
  async choose(wanted: string): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const group = await this.#page.evaluate(groupHere);
      if (group.includes(wanted)) return await this.#arrowTo(wanted);
      await this.press('Tab');
    }
    throw new Error(`The Tab key never comes to the choice of “${wanted}”`);
  }

  async #arrowTo(wanted: string): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const stop = await this.#stop();
      if (!stop.isSeen) throw new Error(`Nobody sees that the focus is at “${stop.name}”`);
      if (stop.name === wanted) return await this.press('Space');
      await this.press('ArrowDown');
    }
    throw new Error(`The arrow keys never come to “${wanted}”`);
  }

  /** What has the focus, by its name. */
  async focused(): Promise<string> {
    return (await this.#stop()).name;
  }

  async isAt(name: string): Promise<void> {
    await poll(`the focus at “${name}”`, async () => (await this.focused()).includes(name));
  }

  /** A sheet has gone, and the keys have not fallen out of the page. */
  async isBack(): Promise<void> {
    await this.#page.getByRole('dialog').waitFor({ state: 'detached' });
    await poll('the focus in the panel', () =>
      this.#page.evaluate(() => document.activeElement !== document.body),
    );
  }

  async #stop(): Promise<Stop> {
    const name = await this.#page.evaluate(nameHere);
    return { name, isSeen: await this.#page.evaluate(isSeenHere) };
  }
}

/** By its label, else the words of what labels it, else its own; '' where nothing has the focus. */
function nameHere(): string {
  const here = document.activeElement;
  if (here === null || here === document.body) return '';
  const label = here.closest('label') ?? document.querySelector(`label[for="${here.id}"]`);
  const named = label ?? here.closest('button, a');
  const words = here.getAttribute('aria-label') ?? named?.textContent ?? '';
  return words.replaceAll(/\s+/gu, ' ').trim();
}

/** Whether something is drawn around what has the focus, or around its words; a page, a dialog or a heading needs none. */
function isSeenHere(): boolean {
  const here = document.activeElement;
  // The button within a field for a day or an hour is drawn by the browser, with a frame of its own.
  const needsNone =
    'body, dialog, [tabindex="-1"], input:is([type=date], [type=time]):not(:focus-visible)';
  if (here === null || here.matches(needsNone)) return true;
  return [here, here.closest('label'), here.parentElement].some((one) => {
    if (one === null) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
}

/** The choices among which the focus stands. */
function groupHere(): readonly string[] {
  const here = document.activeElement;
  if (here?.matches('input[type=radio]') !== true) return [];
  const labels = here.closest('fieldset')?.querySelectorAll('label') ?? [];
  return [...labels].map(({ textContent }) => textContent.trim());
}
