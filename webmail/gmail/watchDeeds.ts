import { enclosing, isInside, isOne, readFirst } from '../read';
import * as known from './composeSelectors';
import { composeAround } from './openComposes';
import { compose, sendButton } from './selectors';

/**
 * What the user's own hand asks of a mail being written: `touch` is the caret's coming, `other` any press beside these.
 * `undo` is the link in Gmail's line at the foot, whatever that undoes.
 */
type Deed = 'send' | 'schedule' | 'discard' | 'undo' | 'touch' | 'other';

/** `of`: the whole of the compose in question; `null` outside of them all. */
type OnDeed = (deed: Deed, of: Element | null) => void;

const buttons = [
  ['send', sendButton],
  ['send', known.sendAndArchive],
  ['discard', known.discards],
  ['undo', known.undoes],
] as const;

/**
 * Hears the user's own deeds one step before Gmail does; a press or a key that the page itself has made counts for nothing.
 * Keys are heard in composes, and in the dialog that asks when to send, only; while none is open, a press is looked at once.
 */
export function watchDeeds(page: Document, onDeed: OnDeed, signal: AbortSignal): void {
  const deeds = new Deeds(onDeed, signal);
  const options = { capture: true, signal };
  const press = (event: MouseEvent) => deeds.press(event);
  page.addEventListener('mousedown', press, options);
  page.addEventListener('click', press, options);
  page.addEventListener('focusin', ({ target }) => deeds.come(target), options);
  deeds.come(page.activeElement);
}

class Deeds {
  readonly #onDeed: OnDeed;
  readonly #signal: AbortSignal;
  readonly #heard = new WeakSet<Element>();
  /** The compose that the user was last in: its menus and dialogs may stand far from it. */
  #last: Element | null = null;
  #isScheduling = false;

  constructor(onDeed: OnDeed, signal: AbortSignal) {
    this.#onDeed = onDeed;
    this.#signal = signal;
  }

  press(event: MouseEvent): void {
    const { target, button, isTrusted } = event;
    if (isTrusted && button === 0 && target instanceof Element) this.#do(target);
  }

  /** The caret has come into a compose, or into the dialog that asks when to send. */
  come(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const own = composeAround(target);
    if (own === null) return this.#comeToDialog(dialogAround(target));
    this.#last = own;
    this.#hearKeys(own);
    this.#onDeed('touch', own);
  }

  #comeToDialog(asking: Element | null): void {
    if (asking === null) return;
    if (readFirst(asking, known.offeredTime) !== null) this.#isScheduling = true;
    if (this.#isScheduling) this.#hearKeys(asking);
  }

  #hearKeys(part: Element): void {
    if (this.#heard.has(part)) return;
    this.#heard.add(part);
    const options = { capture: true, signal: this.#signal };
    const onKey = (event: Event) => {
      if (event instanceof KeyboardEvent && event.isTrusted) this.#key(event);
    };
    part.addEventListener('keydown', onKey, options);
  }

  #key(event: KeyboardEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const meant = meaningOf(event);
    const isInField = event.key === 'Enter' && target instanceof HTMLInputElement;
    if (meant === 'press') this.#do(target, isInField);
    else if (meant !== 'nothing') this.#tell(meant, composeAround(target));
  }

  #do(target: Element, isInField = false): void {
    const own = composeAround(target);
    if (isInside(target, known.schedules)) {
      this.#last = own ?? this.#last;
      this.#isScheduling = true;
    } else if (own === null && dialogAround(target) !== null) this.#answer(target, isInField);
    else this.#tell(deedIn(target), own);
  }

  #tell(deed: Deed, own: Element | null): void {
    if (own !== null) {
      this.#last = own;
      this.#isScheduling = false;
    }
    this.#onDeed(deed, own);
  }

  /** A dialog asks whether, or when, to send: a time that is chosen says yes, and the mail's own leaving proves it. */
  #answer(target: Element, isInField: boolean): void {
    const isChosen = isInField || isInside(target, known.chosenTime);
    if (this.#isScheduling && isChosen) this.#onDeed('schedule', this.#last);
  }
}

const MODIFIERS: ReadonlySet<string> = new Set(['Control', 'Meta', 'Shift', 'Alt', 'AltGraph']);

/** Gmail's own keys: Ctrl or Cmd with Enter sends, with Shift and D discards. */
function meaningOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Deed | 'press' | 'nothing' {
  if (MODIFIERS.has(key)) return 'nothing';
  const isShortcut = [ctrlKey, metaKey].includes(true);
  if (!isShortcut) return [' ', 'Enter'].includes(key) ? 'press' : 'other';
  if (key === 'Enter') return 'send';
  return shiftKey && key.toLowerCase() === 'd' ? 'discard' : 'other';
}

function deedIn(target: Element): Deed {
  return buttons.find(([, button]) => isInside(target, button))?.[0] ?? 'other';
}

/** A docked compose stands in a dialog of its own: that one asks nothing. */
function dialogAround(target: Element): Element | null {
  const around = enclosing(target, known.dialog);
  if (around === null) return null;
  const holdsCompose = isOne(around, compose) || readFirst(around, compose) !== null;
  return holdsCompose ? null : around;
}
