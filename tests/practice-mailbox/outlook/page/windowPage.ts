import type { App } from './app';
import { composeWish } from './composeWish';
import { div } from './make';
import { Pane } from './pane';
import { placeAt } from './route';

/** A window in which a mail was written closes by itself (70586057970). */
const CLOSES_AFTER = 300;

/** One mail or one compose in a window of its own: no folders, no list, no header. */
export class WindowPage {
  readonly element: HTMLElement;
  readonly pane: Pane;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    this.pane = new Pane(app);
    this.element = div('o-page o-window', this.pane.element);
    app.state.onChange(({ conversation, kind }) => {
      this.pane.follow(conversation);
      if (app.config.kind === 'compose' && kind === 'sent')
        setTimeout(() => window.close(), CLOSES_AFTER);
    });
  }

  start(): void {
    const place = placeAt(location.pathname);
    if (place.kind === 'read') this.#open(place.itemId);
    if (place.kind === 'conversation') this.#openConversation(place.conversationId);
    if (place.kind !== 'compose') return;
    if (place.draftId === null) this.#app.desk.openNew(composeWish(location.search));
    else this.#open(place.draftId);
  }

  #openConversation(id: string): void {
    const conversation = this.#app.state.conversation(id);
    if (conversation !== undefined) this.pane.open(conversation, null);
  }

  #open(id: string): void {
    const conversation = this.#app.state.withMail(id);
    const mail = conversation?.mails.find((one) => one.id === id);
    if (conversation !== undefined && mail !== undefined) this.pane.open(conversation, mail);
  }

  draw(): void {
    this.pane.redraw();
  }
}
