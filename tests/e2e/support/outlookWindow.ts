import type { Locator, Page } from 'playwright-core';
import { ClosedShadow } from './closedShadow';
import { poll } from './poll';
import type { StoryWindow } from './storyWindow';

/** A tab of Outlook, and what its user does in the open conversation. */
export class OutlookWindow implements StoryWindow {
  readonly datesByMinute = true;
  readonly page: Page;
  /** What Premura shows in it. */
  readonly bar: ClosedShadow;

  constructor(page: Page) {
    this.page = page;
    this.bar = new ClosedShadow(page);
  }

  /** Opens all older mails of the open conversation, as one does who looks for something. */
  async unfoldAll(): Promise<void> {
    await this.page.bringToFront();
    const folded = this.#pane.locator('[aria-expanded=false] > div');
    for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
    await poll('all bodies', async () => {
      const bodies = await this.#pane.locator('[id^=UniqueMessageBody_]').count();
      return bodies === (await this.#pane.locator('[aria-expanded]').count());
    });
  }

  async beginReply(words: string): Promise<void> {
    await this.page.bringToFront();
    await this.#pane.locator('[data-icon-name=ArrowReplyRegular]').first().click();
    await this.editor.press('Control+Home');
    await this.page.keyboard.type(words);
  }

  async send(): Promise<void> {
    await this.page.bringToFront();
    await this.page.locator('[data-testid=ComposeSendButton] button').first().click();
    await poll('the compose has left', async () => (await this.editor.count()) === 0);
  }

  get #pane(): Locator {
    return this.page.locator('#ReadingPaneContainerId');
  }

  get editor(): Locator {
    return this.page.locator('[id^=editorParent_] > [contenteditable=true]');
  }

  get signature(): Locator {
    return this.editor.locator('#Signature');
  }
}
