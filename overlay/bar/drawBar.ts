import { i18n } from '#i18n';
import type { BarState } from '@/messaging/protocol';
import { deedWords, notedWords, quietWords, type UpdatedWords } from './barWords';
import { heart, mark } from './icons';
import { make } from './make';

type Deed = NonNullable<BarState['deed']>;
type Noted = NonNullable<BarState['noted']>;

/** What the user may do in the bar. */
export interface BarActs {
  readonly thank: () => void;
  readonly openPanel: () => void;
  readonly answer: () => void;
  readonly undo: () => void;
  readonly reload: () => void;
}

/** What the bar shows: a line about the person, a passing message, or that this script is old. */
export type BarView =
  | { readonly shows: 'person'; readonly bar: BarState; readonly message: string | null }
  | { readonly shows: 'noted'; readonly noted: Noted }
  | { readonly shows: 'updated'; readonly words: UpdatedWords };

export interface BarLook {
  readonly dir: 'ltr' | 'rtl';
  readonly isDark: boolean;
}

/** The bar as it looks now; each call makes a new one. */
export function drawBar(
  view: BarView,
  { acts, look, now }: { readonly acts: BarActs; readonly look: BarLook; readonly now: number },
): HTMLElement {
  const looks = { class: look.isDark ? 'bar dark' : 'bar', dir: look.dir };
  const name = view.shows === 'updated' ? view.words.name : i18n.t('bar.name');
  const named = { role: 'region', 'aria-label': name };
  return make('div', { ...looks, ...named }, ...contentOf(view, acts, now));
}

function contentOf(view: BarView, acts: BarActs, now: number): readonly Node[] {
  if (view.shows === 'updated') {
    const { updated, reload } = view.words;
    return [say(updated), button('soft', [reload], acts.reload)];
  }
  if (view.shows === 'noted') {
    return [say(notedWords(view.noted)), button('soft', [i18n.t('bar.undo')], acts.undo)];
  }
  const { bar, message } = view;
  // The mark alone; its word is for those who cannot see it.
  if (bar.isDiscreet) return [button('', [say(i18n.t('bar.name'), 'live')], acts.openPanel)];
  return [message === null ? sayDue(bar, now) : say(message), ...buttonsFor(bar, acts)];
}

function sayDue(bar: BarState, now: number): HTMLElement {
  return bar.deed === null
    ? say(quietWords(bar, now))
    : say(deedWords(bar.deed, now), bar.deed.overdue ? 'warn' : '');
}

/** One filled button: the due deed. Where nothing is due, thanks are offered softly; plainly to people not followed. */
function buttonsFor({ deed, followed }: BarState, acts: BarActs): readonly Node[] {
  const talk = button('', [i18n.t('bar.weSpoke')], acts.openPanel);
  const note = button('', [i18n.t('bar.note')], acts.openPanel);
  if (deed === null) return [thankButton(followed ? 'soft' : '', acts), talk, note];
  if (deed.kind === 'thank-you') return [thankButton('pri', acts), talk, note];
  return [deedButton(deed, acts), talk, thankButton('', acts), note];
}

function say(words: string, weight = ''): HTMLElement {
  const line = make('span', { class: weight }, make('bdi', {}, words));
  return make('span', { class: 'say' }, mark(), ...(words === '' ? [] : [line]));
}

/** The due deed itself: an answer is written in the mail, the rest is done in the panel. */
function deedButton({ kind }: Deed, acts: BarActs): HTMLElement {
  if (kind === 'reply') return button('pri', [i18n.t('bar.answerNow')], acts.answer);
  const word = kind === 'check-in' ? i18n.t('bar.call') : i18n.t('bar.open');
  return button('pri', [word], acts.openPanel);
}

function thankButton(weight: 'pri' | 'soft' | '', acts: BarActs): HTMLElement {
  return button(weight, [heart(), i18n.t('bar.thank')], acts.thank);
}

/** Only the user's own click counts: the page can make any other (QUALITY sec-3). */
function button(weight: string, content: readonly (Node | string)[], act: () => void): HTMLElement {
  const made = make('button', { type: 'button', class: weight }, ...content);
  made.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  return made;
}
