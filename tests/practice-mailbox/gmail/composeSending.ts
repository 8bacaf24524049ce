import type { App } from './app';
import type { Compose } from './compose';
import { canGo } from './composeCheck';
import type { ComposePlace, ThreadHome } from './composePlace';
import { askWhen } from './composeSchedule';
import { ComposeStore } from './composeStore';
import type { Draft, Message, Thread } from './mail';
import type { Written } from './mailState';

const LONGEST_TIMER = 2 ** 31 - 1;

/** Sends, sends later, throws away; and takes each of them back. It goes on when the view is left at once. */
export class ComposeSending {
  readonly #app: App;
  readonly #homes = new Set<ThreadHome>();
  #timer = 0;

  constructor(app: App) {
    this.#app = app;
    setTimeout(() => this.sendDue());
  }

  /** A thread's view is told what goes out and comes back, until it is left. */
  tell(home: ThreadHome): () => void {
    this.#homes.add(home);
    return () => this.#homes.delete(home);
  }

  send(compose: Compose, place: ComposePlace): void {
    const app = this.#app;
    if (!canGo(app, compose)) return;
    const written = this.#take(compose, place);
    app.toast.show({ text: app.words.sending });
    const message = compose.store.send(written);
    const undo = () => this.#takeBack(compose, place, { message, written });
    setTimeout(() => {
      this.#tellHomes(compose.store.threadId, (home) => home.went(message));
      app.toast.show({
        text: app.words.sentToast,
        undo: { word: app.words.undo, run: undo },
        ...(compose.seed.kind === 'new' ? { view: this.#view(compose, 'sent') } : {}),
      });
    }, app.config.pace.sent);
  }

  async schedule(compose: Compose, place: ComposePlace): Promise<void> {
    const app = this.#app;
    if (!canGo(app, compose)) return;
    const sendAt = await askWhen(app);
    if (sendAt === null) return;
    const written = this.#take(compose, place);
    compose.store.schedule(written, sendAt);
    this.#tellHomes(compose.store.threadId, (home) => home.waits());
    const undo = () => {
      const draft = compose.store.unschedule(written);
      this.#tellHomes(compose.store.threadId, (home) => home.waits());
      this.#reopen(compose, place, draft);
      app.toast.show({ text: app.composes.words.unscheduledToast });
    };
    const when = app.dates.withWeekday(sendAt);
    app.toast.show({
      text: `${app.composes.words.scheduledFor} ${when}`,
      undo: { word: app.words.undo, run: undo },
      view: this.#view(compose, 'scheduled'),
    });
    this.#wait();
  }

  /** "Cancel send": what waits is a draft again. */
  cancel({ id: threadId, permId: threadPermId, token, scheduled }: Thread): void {
    if (!scheduled) return;
    const { permId } = scheduled;
    const app = this.#app;
    new ComposeStore(app.state, { threadId, threadPermId, token, permId }).unschedule(scheduled);
    this.#tellHomes(threadId, (home) => home.waits());
    app.toast.show({ text: app.composes.words.unscheduledToast });
    const thread = app.state.thread(threadId);
    if (thread) app.composes.openDraft(thread);
  }

  discard(compose: Compose, place: ComposePlace): void {
    const app = this.#app;
    const written = this.#take(compose, place);
    compose.store.discard();
    const undo = () => this.#reopen(compose, place, compose.store.save(written));
    app.toast.show({
      text: app.words.discardedToast,
      undo: { word: app.words.undo, run: undo },
    });
  }

  /** What Gmail's servers do when the time has come. */
  sendDue(): void {
    const { state } = this.#app;
    for (const { id, permId, token, scheduled } of state.scheduled()) {
      if (!scheduled || scheduled.sendAt > state.now()) continue;
      const place = { threadId: id, threadPermId: permId, token, permId: scheduled.permId };
      const { sendAt: _, savedAt: __, id: ___, ...written } = scheduled;
      const message = new ComposeStore(state, place).send(written);
      this.#tellHomes(id, (home) => home.went(message));
    }
    this.#wait();
  }

  #wait(): void {
    const { state } = this.#app;
    const times = state.scheduled().map(({ scheduled }) => scheduled?.sendAt ?? Infinity);
    clearTimeout(this.#timer);
    if (times.length === 0) return;
    const left = Math.max(0, Math.min(...times) - state.now());
    this.#timer = window.setTimeout(() => this.sendDue(), Math.min(left + 1, LONGEST_TIMER));
  }

  #take(compose: Compose, place: ComposePlace): Written {
    const written = compose.written();
    compose.remove();
    place.close();
    return written;
  }

  #takeBack(
    compose: Compose,
    place: ComposePlace,
    { message, written }: { readonly message: Message; readonly written: Written },
  ): void {
    const draft = compose.store.takeBack(message, written);
    this.#tellHomes(compose.store.threadId, (home) => home.takenBack(message));
    this.#app.toast.show({ text: this.#app.words.unsentToast });
    this.#reopen(compose, place, draft);
  }

  #reopen({ seed, store }: Compose, place: ComposePlace, draft: Draft): void {
    const { threadId } = store;
    place.reopen({ ...seed, threadId, subject: draft.subject ?? seed.subject, written: draft });
  }

  #view({ seed }: Compose, list: string) {
    const run = () => this.#app.goTo(`#${list}/${seed.token}`);
    return { word: this.#app.composes.words.viewMessage, run };
  }

  #tellHomes(threadId: string | null, what: (home: ThreadHome) => void): void {
    for (const home of this.#homes) if (home.threadId === threadId) what(home);
  }
}
