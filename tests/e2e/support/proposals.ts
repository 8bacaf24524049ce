import type { Locator } from 'playwright-core';
import type { PersonRecord, RecordKind, RecordOf } from '@/domain/records/record';
import type { KeptSuggestion } from '@/domain/suggestions/keptSuggestion';
import { poll } from './poll';
import type { Practice } from './practice';
import { rowsOf } from './rowsOf';

/** What Premura proposes in the panel, and what becomes of it. */
export class Proposals {
  readonly #practice: Practice;

  constructor(practice: Practice) {
    this.#practice = practice;
  }

  /** About the person of the open mail. */
  get card(): Locator {
    const { panel, say } = this.#practice;
    return panel.getByRole('region', { name: say('suggestion.title') });
  }

  /** Waits for a proposal with these words, then clicks its deed; the card goes. */
  async decide(words: string, deed: string): Promise<void> {
    const { panel, say } = this.#practice;
    await panel.bringToFront();
    await this.card.getByText(words).waitFor();
    await this.card.getByRole('button', { name: say(deed), exact: true }).click();
    await this.card.getByText(words).waitFor({ state: 'detached' });
  }

  async all(): Promise<readonly KeptSuggestion[]> {
    return rowsOf<KeptSuggestion>(this.#practice.panel, 'suggestions');
  }

  /** The one record of that kind, once it stands so. */
  async record<K extends RecordKind>(
    kind: K,
    isSo: (record: RecordOf<K>) => boolean = () => true,
  ): Promise<RecordOf<K>> {
    return poll(`the ${kind}`, async () => {
      const rows = await rowsOf<PersonRecord>(this.#practice.panel, 'records');
      return rows.filter((one): one is RecordOf<K> => one.kind === kind).find(isSo);
    });
  }

  /** Clicks a deed of what is next with this person. */
  async doNext(deed: string): Promise<void> {
    const { panel, say } = this.#practice;
    await panel.bringToFront();
    const next = panel.getByRole('region', { name: say('person.next') });
    await next.getByRole('button', { name: say(deed), exact: true }).click();
  }

  /** Writes an own answer in the open thread and sends it. */
  async answer(words: string): Promise<void> {
    const { premura, steps } = this.#practice;
    await premura.page.bringToFront();
    await steps.beginReply(words);
    await steps.send();
  }
}
