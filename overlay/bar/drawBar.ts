import { html, render, type TemplateResult } from 'lit-html';
import { i18n } from '#i18n';
import type { BarState } from '@/messaging/protocol';
import { deedWords, notedWords, quietWords } from './barWords';
import { heart, mark } from './icons';

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
  | { readonly shows: 'updated' };

export interface BarLook {
  readonly dir: 'ltr' | 'rtl';
  readonly isDark: boolean;
}

export function drawBar(
  root: ShadowRoot | HTMLElement,
  view: BarView,
  { acts, look, now }: { readonly acts: BarActs; readonly look: BarLook; readonly now: number },
): void {
  const content = html`<div
    class=${look.isDark ? 'bar dark' : 'bar'}
    dir=${look.dir}
    role="region"
    aria-label=${i18n.t('bar.name')}
  >
    ${contentOf(view, acts, now)}
  </div>`;
  render(content, root);
}

function contentOf(view: BarView, acts: BarActs, now: number): TemplateResult {
  if (view.shows === 'updated') {
    return html`${say(i18n.t('bar.updated'))}${button('soft', i18n.t('bar.reload'), acts.reload)}`;
  }
  if (view.shows === 'noted') {
    return html`${say(notedWords(view.noted))}${button('soft', i18n.t('bar.undo'), acts.undo)}`;
  }
  const { bar, message } = view;
  return html`${message === null ? sayDue(bar, now) : say(message)}${buttonsFor(bar, acts)}`;
}

function sayDue(bar: BarState, now: number): TemplateResult {
  return bar.deed === null
    ? say(quietWords(bar, now))
    : say(deedWords(bar.deed), bar.deed.overdue ? 'warn' : '');
}

/** One filled button: the due deed. Where nothing is due, thanks are offered softly. */
function buttonsFor({ deed }: BarState, acts: BarActs): TemplateResult {
  const talk = button('', i18n.t('bar.weSpoke'), acts.openPanel);
  const note = button('', i18n.t('bar.note'), acts.openPanel);
  if (deed === null) return html`${thankButton('soft', acts)}${talk}${note}`;
  if (deed.kind === 'thank-you') return html`${thankButton('pri', acts)}${talk}${note}`;
  return html`${deedButton(deed, acts)}${talk}${thankButton('', acts)}${note}`;
}

function say(words: string, weight = ''): TemplateResult {
  return html`<span class="say"
    >${mark}<span class=${weight} role="status"><bdi>${words}</bdi></span></span
  >`;
}

/** The due deed itself: an answer is written in the mail, the rest is done in the panel. */
function deedButton({ kind }: Deed, acts: BarActs): TemplateResult {
  if (kind === 'reply') return button('pri', i18n.t('bar.answerNow'), acts.answer);
  const word = kind === 'check-in' ? i18n.t('bar.call') : i18n.t('bar.open');
  return button('pri', word, acts.openPanel);
}

function thankButton(weight: 'pri' | 'soft' | '', acts: BarActs): TemplateResult {
  return button(weight, html`${heart}${i18n.t('bar.thank')}`, acts.thank);
}

/** Only the user's own click counts: the page can make any other (QUALITY sec-3). */
function button(weight: string, content: unknown, act: () => void): TemplateResult {
  const onClick = (event: Event) => {
    if (event.isTrusted) act();
  };
  return html`<button type="button" class=${weight} @click=${onClick}>${content}</button>`;
}
