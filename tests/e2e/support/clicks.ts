import type { BrowserContext } from 'playwright-core';

const NAME = 'premuraWasPressed';

/** Counts what a hand with a mouse does, in every page of a browser; what is typed does not count. */
export class Clicks {
  #pressed = 0;

  static async in(context: BrowserContext): Promise<Clicks> {
    const clicks = new Clicks();
    await context.exposeFunction(NAME, () => {
      clicks.#pressed += 1;
    });
    await context.addInitScript(listen, NAME);
    for (const page of context.pages()) await page.evaluate(listen, NAME);
    return clicks;
  }

  /** How many it takes. */
  async of(act: () => Promise<void>): Promise<number> {
    const before = this.#pressed;
    await act();
    return this.#pressed - before;
  }
}

/** A press of the mouse: a click on the words of a choice is told twice, of the words and of what they name. */
function listen(name: string): void {
  const press: unknown = Reflect.get(window, name);
  const tell = ({ isTrusted }: PointerEvent) => {
    if (isTrusted && typeof press === 'function') press();
  };
  window.addEventListener('pointerdown', tell, true);
}
