import { rm } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { launchBrowser, newProfile } from '../../e2e/support/launchBrowser';
import type { ScaleBuild } from './buildScale';
import type { Question } from './questions';

export interface ScaleInPage {
  readonly scaleBench: {
    readonly seed: (people: number, due: number) => Promise<void>;
    readonly overdue: (people: number) => Promise<void>;
    readonly ask: (question: Question) => Promise<number>;
  };
}

/** A real Chromium with so many people in the extension's own database. */
export class ScaleBrowser {
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #profile: string;

  private constructor(context: BrowserContext, page: Page, profile: string) {
    this.#context = context;
    this.#page = page;
    this.#profile = profile;
  }

  static async launch({ folder, page: address }: ScaleBuild): Promise<ScaleBrowser> {
    const profile = newProfile();
    const context = await launchBrowser(profile, { ...SHOWN, ext: folder });
    const page = await context.newPage();
    await page.goto(address);
    return new ScaleBrowser(context, page, profile);
  }

  async seed(people: number, due: number): Promise<void> {
    const seeding = ([many, late]: readonly [number, number]) =>
      (globalThis as unknown as ScaleInPage).scaleBench.seed(many, late);
    await this.#page.evaluate(seeding, [people, due] as const);
  }

  async overdue(people: number): Promise<void> {
    const making = (many: number) =>
      (globalThis as unknown as ScaleInPage).scaleBench.overdue(many);
    await this.#page.evaluate(making, people);
  }

  /** Milliseconds in the page. */
  async ask(question: Question): Promise<number> {
    const asking = (what: Question) => (globalThis as unknown as ScaleInPage).scaleBench.ask(what);
    return await this.#page.evaluate(asking, question);
  }

  async close(): Promise<void> {
    await this.#context.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

const SHOWN = {
  lang: 'en-US',
  headless: true,
  zone: 'UTC',
  colorScheme: 'light',
  viewport: { width: 800, height: 600 },
} as const;
