import type { Composer, Deed } from './composer';
import { enclosing, isInside, readFirst } from './read';

interface Listener {
  /** `of`: the whole of the compose in question; `null` outside of them all. */
  readonly onDeed: (deed: Deed, of: Element | null) => void;
  readonly signal: AbortSignal;
}

/**
 * Hears the user's own deeds one step before the webmail does; a press or a key that the page itself has made counts for
 * nothing. Keys are heard in composes, and in the dialog that asks when to send, only; while none is open, a press is
 * looked at once.
 */
export function watchDeeds(composer: Composer, page: Document, listener: Listener): void {
  const deeds = new Deeds(composer, listener);
  const options = { capture: true, signal: listener.signal };
  const press = (event: MouseEvent) => deeds.press(event);
  page.addEventListener('mousedown', press, options);
  page.addEventListener('click', press, options);
  page.addEventListener('focusin', ({ target }) => deeds.come(target), options);
  deeds.come(page.activeElement);
}

class Deeds {
  readonly #composer: Composer;
  readonly #listener: Listener;
  readonly #heard = new WeakSet<Element>();
  /** The compose that the user was last in: its menus and dialogs may stand far from it. */
  #last: Element | null = null;
  #isScheduling = false;
  /** Where the user has typed already since the last deed: one more key there says nothing new. */
  #typedIn: EventTarget | null = null;

  constructor(composer: Composer, listener: Listener) {
    this.#composer = composer;
    this.#listener = listener;
  }

  press({ target, button, isTrusted }: MouseEvent): void {
    if (isTrusted && button === 0 && target instanceof Element) this.#do(target, null);
  }

  /** The caret has come into a compose, or into the dialog that asks when to send. */
  come(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const own = this.#composer.composeAround(target);
    if (own === null) return this.#comeToDialog(this.#dialogAround(target));
    this.#last = own;
    this.#hearKeys(own);
    this.#listener.onDeed('touch', own);
  }

  #comeToDialog(asking: Element | null): void {
    const { offeredTime } = this.#composer;
    if (asking === null) return;
    if (offeredTime !== undefined && readFirst(asking, offeredTime) !== null) {
      this.#isScheduling = true;
    }
    if (this.#isScheduling) this.#hearKeys(asking);
  }

  #hearKeys(part: Element): void {
    if (this.#heard.has(part)) return;
    this.#heard.add(part);
    const options = { capture: true, signal: this.#listener.signal };
    const onKey = (event: Event) => {
      // Each letter that is typed comes here: first what says that it means nothing.
      const { target, ctrlKey, metaKey } = event as KeyboardEvent;
      const isTyped = target === this.#typedIn && !ctrlKey && !metaKey;
      if (!isTyped && event instanceof KeyboardEvent && event.isTrusted) this.#key(event);
    };
    part.addEventListener('keydown', onKey, options);
  }

  #key(event: KeyboardEvent): void {
    const { target } = event;
    const meant = meaningOf(event);
    if (meant === null || !(target instanceof Element)) return;
    const isTyping = PLAIN.has(meant) && target.hasAttribute('contenteditable');
    if (meant === 'press') this.#do(target, event);
    else this.#tell(meant, this.#composer.composeAround(target));
    this.#typedIn = isTyping ? target : null;
  }

  #do(target: Element, event: KeyboardEvent | null): void {
    const own = this.#composer.composeAround(target);
    this.#typedIn = null;
    if (isInside(target, this.#composer.schedules)) {
      this.#last = own ?? this.#last;
      this.#isScheduling = true;
    } else if (own === null && this.#dialogAround(target) !== null) this.#answer(target, event);
    else this.#tell(this.#deedOf(target), own);
  }

  #tell(deed: Deed, own: Element | null): void {
    if (own !== null) {
      this.#last = own;
      this.#isScheduling = false;
    }
    this.#listener.onDeed(deed, own);
  }

  /** A dialog asks whether, or when, to send: a time that is chosen says yes, and the mail's own leaving proves it. */
  #answer(target: Element, event: KeyboardEvent | null): void {
    const isInField = event?.key === 'Enter' && target instanceof HTMLInputElement;
    const isChosen = isInField || isInside(target, this.#composer.chosenTime);
    if (this.#isScheduling && isChosen) this.#listener.onDeed('schedule', this.#last);
  }

  #deedOf(target: Element): Deed {
    return this.#composer.buttons.find(([, button]) => isInside(target, button))?.[0] ?? 'other';
  }

  /** A docked compose stands in a dialog of its own: that one asks nothing. */
  #dialogAround(target: Element): Element | null {
    const around = enclosing(target, this.#composer.dialog);
    return around === null || readFirst(around, this.#composer.editor) !== null ? null : around;
  }
}

const MODIFIERS: ReadonlySet<string> = new Set(['Control', 'Meta', 'Shift', 'Alt', 'AltGraph']);
const PLAIN: ReadonlySet<string> = new Set(['press', 'other']);

/** The same in every webmail: Ctrl or Cmd with Enter sends; with Shift and D Gmail discards. */
function meaningOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Deed | 'press' | null {
  if (MODIFIERS.has(key)) return null;
  const isShortcut = [ctrlKey, metaKey].includes(true);
  if (!isShortcut) return [' ', 'Enter'].includes(key) ? 'press' : 'other';
  if (key === 'Enter') return 'send';
  return shiftKey && key.toLowerCase() === 'd' ? 'discard' : 'other';
}
