import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Premura } from '../../tests/e2e/support/launch';
import { Steps } from '../../tests/e2e/support/steps';
import type { Say } from '../../tests/e2e/support/words';
import type { Shot } from './album';

type Scheme = 'light' | 'dark';

/** How a surface is looked at: the words' language, the width in CSS pixels, the colours. */
export interface Look {
  readonly language: string;
  readonly width: number;
  readonly scheme: Scheme;
}

interface Setting {
  readonly premura: Premura;
  readonly panel: Page;
  readonly say: Say;
  readonly language: string;
  /** Where the pictures go. */
  readonly folder: string;
  /** The looks at a surface of that name. */
  readonly looksAt: (name: string) => readonly Look[];
}

/** A browser on the practice mailbox in which one surface after the other is set up, and its pictures are taken. */
export class Studio {
  readonly premura: Premura;
  readonly panel: Page;
  readonly say: Say;
  readonly steps: Steps;
  readonly shots: Shot[] = [];
  readonly #setting: Setting;

  constructor(setting: Setting) {
    const { premura, panel, say } = setting;
    this.premura = premura;
    this.panel = panel;
    this.say = say;
    this.steps = new Steps(premura, panel, say);
    this.#setting = setting;
  }

  /** Takes the pictures of what the page shows now, one for each look that was asked for; only the panel changes its width. */
  async picture(name: string, page: Page = this.panel): Promise<void> {
    await page.bringToFront();
    await this.#turn(page);
    const usual = page.viewportSize() ?? { width: 1280, height: 800 };
    for (const look of this.#setting.looksAt(name)) {
      const width = page === this.panel ? look.width : usual.width;
      await page.setViewportSize({ ...usual, width });
      await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
      await this.#take(page, { ...look, name, width });
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(usual);
  }

  /** A browser without the words of a language shows it from left to right; its own pages are told. */
  async #turn(page: Page): Promise<void> {
    const isRightToLeft = ['ar', 'he'].includes(this.#setting.language);
    if (!isRightToLeft || !page.url().startsWith('chrome-extension:')) return;
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
  }

  async #take(page: Page, look: Omit<Shot, 'file'>): Promise<void> {
    const { name, language, scheme, width } = look;
    const file = `${[name, language, scheme, width].join('.')}.png`.replaceAll(/[ ,:]+/gu, '-');
    await page.screenshot({ path: join(this.#setting.folder, file) });
    this.shots.push({ ...look, file });
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
