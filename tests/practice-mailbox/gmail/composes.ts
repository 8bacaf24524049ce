import type { App } from './app';
import { Compose, type ComposeActs } from './compose';
import { showAlone } from './composeAlone';
import { askedComposes, ComposeDock } from './composeDock';
import type { ComposePlace, ThreadHome } from './composePlace';
import { keptSeed, newSeed, type ComposeSeed } from './composeSeed';
import { ComposeSending } from './composeSending';
import { ComposeWindow, type WindowShape } from './composeWindow';
import { composeWordsOf, type ComposeWords } from './composeWords';
import type { Person, Thread } from './mail';

/** What a new mail is opened with, and how: at the foot of the page, over it, or alone in a window. */
export interface ComposeWish {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  readonly lines: readonly string[];
  readonly as: 'docked' | 'full-screen' | 'alone';
}

/** The mails that are being written. */
export class Composes {
  readonly #app: App;
  readonly #dock: ComposeDock;
  readonly #sending: ComposeSending;
  #isAlone = false;

  constructor(app: App, place: HTMLElement) {
    this.#app = app;
    this.#dock = new ComposeDock(place);
    this.#sending = new ComposeSending(app);
    window.addEventListener('hashchange', () => this.#follow());
    setTimeout(() => this.#follow());
  }

  get words(): ComposeWords {
    return composeWordsOf(this.#app.settings.language);
  }

  open({ as, lines, ...wish }: ComposeWish): void {
    const seed = newSeed(this.#app, { ...wish, kind: 'new', body: { lines } });
    if (as === 'alone') this.#openAlone(seed);
    else this.openWindow(seed, as);
  }

  /** A draft that is no answer, or an answer that has left its thread. */
  openWindow(seed: ComposeSeed, shape: WindowShape = 'docked'): void {
    const known = this.#dock.windows.find(({ compose }) => compose.seed.permId === seed.permId);
    if (known) return known.show('docked');
    const window: ComposeWindow = new ComposeWindow(
      this.#app,
      this.#begin(seed, () => window),
      {
        onShape: () => this.#dock.arrange(),
        onClose: () => this.#close(window),
      },
    );
    this.#dock.add(window);
    window.show(shape);
    this.#dock.writeAddress();
    window.compose.focus();
  }

  openDraft(thread: Thread): void {
    if (thread.draft) this.openWindow(keptSeed(thread, thread.draft));
  }

  /** Whether something of this thread is written outside of it. */
  hasWindowOf(threadId: string): boolean {
    return this.#dock.windows.some(({ compose }) => compose.store.threadId === threadId);
  }

  /** A thread that must show what goes into it; gives what ends that. */
  tell(home: ThreadHome): () => void {
    return this.#sending.tell(home);
  }

  /** What a compose in this place does when its buttons are pressed. */
  actsIn(place: ComposePlace): Pick<ComposeActs, 'onSend' | 'onSchedule' | 'onDiscard'> {
    return {
      onSend: (compose) => this.#sending.send(compose, place),
      onSchedule: (compose) => void this.#sending.schedule(compose, place),
      onDiscard: (compose) => this.#sending.discard(compose, place),
    };
  }

  /** Sends whatever was to go out by now. */
  sendDue(): void {
    this.#sending.sendDue();
  }

  cancelSend(thread: Thread): void {
    this.#sending.cancel(thread);
  }

  /** Everybody who wrote or was written to, the latest first. */
  people(): readonly Person[] {
    const { state } = this.#app;
    const all = state.list('all').flatMap(({ messages }) => messages.toReversed());
    const people = all.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
    const found = new Map(people.toReversed().map((person) => [person.address, person]));
    return [...found.values()].toReversed().filter((person) => !state.isMe(person));
  }

  #begin(seed: ComposeSeed, window: () => ComposeWindow): Compose {
    const place = {
      close: () => this.#remove(window()),
      reopen: (again: ComposeSeed) => this.openWindow(again),
    };
    const acts = {
      ...this.actsIn(place),
      onKind: () => {},
      onPopOut: () => {},
      onChange: () => {
        window().refresh();
        this.#dock.writeAddress();
      },
    };
    return new Compose({ app: this.#app, seed, isInline: false, acts });
  }

  #close(window: ComposeWindow): void {
    window.compose.leave();
    this.#remove(window);
  }

  #remove(window: ComposeWindow): void {
    this.#dock.remove(window);
    this.#dock.writeAddress();
  }

  /** Opens what the address asks for; where the address has changed otherwise, what is open is written into it again. */
  #follow(): void {
    if (this.#isAlone) return;
    const open = this.#dock.windows.map(({ compose }) => compose);
    const isNew = open.some(({ recipients }) => recipients.everyone.length === 0);
    for (const name of askedComposes()) {
      if (name === 'new' && !isNew) this.open(emptyWish);
      const thread = this.#app.state.threadAt(name);
      if (thread?.draft) this.openDraft(thread);
    }
    this.#dock.writeAddress();
  }

  #openAlone(seed: ComposeSeed): void {
    this.#isAlone = true;
    showAlone(this.#app, seed, (place) => this.actsIn(place));
  }
}

const emptyWish: ComposeWish = { to: [], cc: [], bcc: [], subject: '', lines: [], as: 'docked' };
