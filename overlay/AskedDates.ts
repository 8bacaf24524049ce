import type { ShownDates } from '@/domain/time/shownDates';
import { askBackground } from '@/messaging/page';

/** The most that are asked for at once, and the most that are remembered; a longer text is no date. */
const MOST_AT_ONCE = 500;
const MOST_KNOWN = 4_000;
const LONGEST = 100;

/**
 * Dates in words, understood by the background: the languages of all webmails would be a tenth of what a page's script may
 * weigh. What is not known yet reads as nothing, is asked for, and `onLearnt` is called once the answer is there.
 */
export class AskedDates {
  readonly #onLearnt: () => void;
  readonly #languages = new Map<string, Language>();

  constructor(onLearnt: () => void) {
    this.#onLearnt = onLearnt;
  }

  readonly datesIn = (locales: readonly string[]): ShownDates => {
    const key = locales.join();
    const language = this.#languages.get(key) ?? new Language(locales, this.#onLearnt);
    this.#languages.set(key, language);
    return language.dates;
  };
}

class Language {
  readonly #locales: readonly string[];
  readonly #onLearnt: () => void;
  readonly #known = new Map<string, readonly Temporal.PlainDateTime[]>();
  readonly #wanted = new Set<string>();
  #isAsking = false;

  constructor(locales: readonly string[], onLearnt: () => void) {
    this.#locales = locales;
    this.#onLearnt = onLearnt;
  }

  readonly dates: ShownDates = (text) => {
    const known = this.#known.get(text);
    if (known === undefined && text.length <= LONGEST) this.#want(text);
    return known ?? [];
  };

  #want(text: string): void {
    this.#wanted.add(text);
    if (this.#isAsking) return;
    this.#isAsking = true;
    // All that one reading of the page wants is asked for in one message.
    queueMicrotask(() => void this.#ask());
  }

  async #ask(): Promise<void> {
    const texts = [...this.#wanted].slice(0, MOST_AT_ONCE);
    this.#wanted.clear();
    const read = await this.#answer(texts);
    this.#isAsking = false;
    if (read === null) return;
    if (this.#known.size > MOST_KNOWN) this.#known.clear();
    texts.forEach((text, index) => {
      this.#known.set(
        text,
        (read[index] ?? []).map((one) => Temporal.PlainDateTime.from(one)),
      );
    });
    this.#onLearnt();
  }

  /** `null` where the background was not heard: the next reading of the page wants them again. */
  async #answer(texts: readonly string[]): Promise<readonly (readonly string[])[] | null> {
    try {
      return await askBackground('datesShown', { locales: this.#locales, texts });
    } catch {
      return null;
    }
  }
}
