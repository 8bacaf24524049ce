import type { App } from './app';
import { itemId, rowId, shortId } from '../outlookIds';
import type { Compose } from './compose';
import { showDialog, layerHost } from './dialog';
import { putMail } from './draftStore';
import type { Conversation, Mail } from './mail';
import { div, make, pressable, span } from './make';

/**
 * What happens on Send (WEBMAIL 3.3): the compose leaves, then its draft becomes a mail, with another id; within some
 * seconds it can be taken back, if the user has set so; the server may refuse it, then the compose has never left.
 */
export class Sending {
  readonly #app: App;
  readonly #comeBack: (draft: Mail, conversation: Conversation) => void;

  constructor(app: App, comeBack: (draft: Mail, conversation: Conversation) => void) {
    this.#app = app;
    this.#comeBack = comeBack;
  }

  send(compose: Compose): void {
    const { words } = this.#app;
    const { to, cc, bcc, subject } = compose.draft;
    if ([...to, ...cc, ...bcc].length === 0) return compose.warn(words.noRecipient);
    if (subject.trim() !== '') return this.#leave(compose);
    showDialog({
      title: words.noSubject,
      text: words.noSubjectText,
      isAlert: true,
      choices: [
        { text: words.send, onPress: () => this.#leave(compose), isPrimary: true },
        { text: words.dontSend, onPress: () => compose.focusSubject() },
      ],
    });
  }

  schedule(compose: Compose, sendAt: number): void {
    const { words } = this.#app;
    const { draft, conversationId } = compose;
    if (draft.to.length === 0) return compose.warn(words.noRecipient);
    const waiting = { ...draft, state: 'draft', sendAt } as const;
    putMail(this.#app.state, 'scheduled', { draft: waiting, conversationId });
    compose.leave();
  }

  sendDue(): void {
    const { state } = this.#app;
    for (const { mails, id } of state.all()) {
      const due = mails.filter(({ sendAt }) => sendAt !== undefined && sendAt <= state.now());
      for (const draft of due) this.#become(draft, id);
    }
  }

  #leave(compose: Compose): void {
    const { pace } = this.#app.config;
    if (this.#app.settings.sendFails) {
      setTimeout(() => this.#refuse(), pace.refused);
      return;
    }
    setTimeout(() => this.#sent(compose), pace.leave);
  }

  #refuse(): void {
    const { words } = this.#app;
    showDialog({
      title: words.notSent,
      text: words.notSentText,
      isAlert: true,
      choices: [{ text: words.ok, isPrimary: true }],
    });
  }

  #sent(compose: Compose): void {
    const { settings, config, state } = this.#app;
    const { draft, conversationId } = compose;
    const going = { ...draft, state: 'sending' } as const;
    const { id } = putMail(state, 'sending', { draft: going, conversationId });
    compose.leave();
    const wait = settings.undoSend > 0 ? settings.undoSend * 1000 : config.pace.sent;
    const late = setTimeout(() => {
      bar?.remove();
      this.#become(draft, id);
    }, wait);
    const bar = settings.undoSend > 0 ? this.#undoBar(() => this.#undo(draft, id, late)) : null;
  }

  #undo(draft: Mail, conversationId: string, late: ReturnType<typeof setTimeout>): void {
    clearTimeout(late);
    const { state } = this.#app;
    const back = { ...draft, state: 'draft' } as const;
    const conversation = putMail(state, 'unsent', { draft: back, conversationId });
    this.#comeBack(back, conversation);
  }

  /** Markup unknown (WEBMAIL 3.3): a bar at the foot of the page. */
  #undoBar(onUndo: () => void): HTMLElement {
    const { words } = this.#app;
    const button = make('button', { type: 'button', class: 'o-undo-button' }, words.undo);
    const bar = make(
      'div',
      { role: 'status', class: 'o-undo' },
      span('', words.sending),
      div('', button),
    );
    pressable(button, () => {
      bar.remove();
      onUndo();
    });
    layerHost().append(bar);
    return bar;
  }

  #become(draft: Mail, conversationId: string): void {
    const { state } = this.#app;
    const { sendAt: _, ...rest } = draft;
    const key = `sent ${draft.id}`;
    const sentAt = Math.round(state.now());
    const ids = { id: itemId(state.me.address, key), short: shortId(key), rowId: rowId(key) };
    const conversation = state.conversation(conversationId);
    if (conversation === undefined) return;
    const others = conversation.mails.filter(({ id }) => id !== draft.id);
    const sent: Mail = { ...rest, ...ids, state: 'sent', sentAt };
    state.put('sent', { ...conversation, mails: [...others, sent] });
  }
}
