import type { App } from './app';
import { Compose } from './compose';
import { answerTo, newDraft, type Wish } from './composeSeed';
import { showDialog } from './dialog';
import { discardDraft, saveDraft } from './draftStore';
import type { AnswerKind, Conversation, Mail } from './mail';
import { div, make, pressable } from './make';
import { pathTo, type Place } from './route';
import { askWhen } from './schedule';
import { Sending } from './sending';

/** Where composes come back to, or are shown: the pane knows what stands in it. */
export interface ComposePlaces {
  /** In the pane, instead of what stood there. */
  readonly inPane: (compose: Compose) => void;
  /** In its conversation, where that is open. */
  readonly inConversation: (conversationId: string, compose: Compose) => boolean;
}

/** Makes composes, and does with them what their buttons say. */
export class ComposeDesk {
  readonly #app: App;
  readonly #sending: Sending;
  #places: ComposePlaces | null = null;

  constructor(app: App) {
    this.#app = app;
    this.#sending = new Sending(app, (mail, conversation) => this.#comeBack(mail, conversation));
  }

  usePlaces(places: ComposePlaces): void {
    this.#places = places;
  }

  answer(kind: AnswerKind, mail: Mail, { id }: Conversation): Compose {
    return this.#compose(answerTo(kind, mail, this.#app), id);
  }

  continued(draft: Mail, { id }: Conversation): Compose {
    return this.#compose({ ...draft, ...this.#quoteFor(draft) }, id);
  }

  openNew(wish: Wish): void {
    this.#places?.inPane(this.#compose(newDraft(wish, this.#app), null));
  }

  openWindow(place: Place): void {
    const path = pathTo(this.#app.config.base, place);
    window.open(path + location.search, '_blank', 'width=900,height=700');
  }

  /** What waits for its time goes out when it has come. */
  sendDue(): void {
    this.#sending.sendDue();
  }

  #quoteFor({ quote }: Mail): Pick<Mail, 'quote'> {
    return quote ? { quote } : {};
  }

  #compose(draft: Mail, conversationId: string | null): Compose {
    const acts = {
      save: (compose: Compose) => saveDraft(this.#app.state, compose.draft, conversationId),
      send: (compose: Compose) => this.#sending.send(compose),
      schedule: (compose: Compose) =>
        askWhen(this.#app, (at) => this.#sending.schedule(compose, at)),
      discard: (compose: Compose) => this.#discard(compose),
      popOut: (compose: Compose) => this.#popOut(compose),
    };
    return new Compose(this.#app, draft, { conversationId, acts });
  }

  #discard(compose: Compose): void {
    const { words, state } = this.#app;
    const discard = () => {
      discardDraft(state, compose.draftId);
      compose.leave();
    };
    if (!compose.hasChanged) return discard();
    showDialog({
      title: words.discard,
      text: words.discardSure,
      choices: [{ text: words.ok, onPress: discard, isPrimary: true }, { text: words.close }],
    });
  }

  #popOut(compose: Compose): void {
    const { state, settings } = this.#app;
    const { draft, conversationId } = compose;
    const conversation = saveDraft(state, draft, conversationId);
    compose.leave();
    if (settings.popOut === 'window')
      return this.openWindow({ kind: 'compose', draftId: draft.id });
    this.#openDialog(this.continued(draft, conversation));
  }

  #openDialog(compose: Compose): void {
    const { words } = this.#app;
    const close = make(
      'button',
      { type: 'button', 'aria-label': words.close, class: 'o-dialog-close' },
      '×',
    );
    const section = make(
      'div',
      { 'data-app-section': 'MailReadCompose', class: 'o-section' },
      compose.element,
    );
    const dialog = make(
      'div',
      { role: 'dialog', 'aria-label': compose.begun.subject, class: 'o-compose-dialog' },
      close,
      section,
    );
    const layer = div('o-dialog-layer', dialog);
    compose.onLeft(() => layer.remove());
    pressable(close, () => {
      compose.keep();
      compose.leave();
    });
    document.getElementById('fluent-default-layer-host')?.append(layer);
    compose.focus();
  }

  /** A sending that was taken back stands again where it stood, or in the pane. */
  #comeBack(draft: Mail, conversation: Conversation): void {
    const compose = this.continued(draft, conversation);
    if (this.#places?.inConversation(conversation.id, compose) !== true)
      this.#places?.inPane(compose);
  }
}
