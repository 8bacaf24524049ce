import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { BarState } from '@/messaging/protocol';
import type { BarView } from './drawBar';

type Deed = NonNullable<BarState['deed']>;
type Noted = NonNullable<BarState['noted']>;

const DAY = 86_400_000;

/** "Answer owed, since Fri 13 Nov": the deed that is due, never a verdict (DESIGN §7). */
export function deedWords({ words, overdue, openDue }: Deed, now: number): string {
  if (!overdue || daysBetween(openDue, now) === 0) return words;
  const format = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return i18n.t('bar.since', [words, new Date(openDue).toLocaleDateString(locale(), format)]);
}

/** What stands there when nothing is due; nothing where no word was seen yet. */
export function quietWords({ lastWordAt, followed }: BarState, now: number): string {
  if (lastWordAt === null || !followed) return '';
  return i18n.t('bar.lastWord', Math.max(0, daysBetween(lastWordAt, now)));
}

/** Calendar days on the user's wall. */
function daysBetween(from: number, to: number): number {
  const midnight = (epoch: number) => new Date(epoch).setHours(0, 0, 0, 0);
  return Math.round((midnight(to) - midnight(from)) / DAY);
}

/** "Noted: answered 14:03, thanks done". */
export function notedWords({ settled, sentAt }: Noted): string {
  const format = { hour: 'numeric', minute: '2-digit' } as const;
  const at = new Date(sentAt).toLocaleTimeString(locale(), format);
  const isThanked = settled.includes('thank-you');
  const answered = isThanked ? 'bar.notedBoth' : 'bar.notedAnswered';
  if (settled.includes('reply')) return i18n.t(answered, [at]);
  if (isThanked) return i18n.t('bar.notedThanked', [at]);
  return i18n.t(settled.includes('check-in') ? 'bar.notedAsked' : 'bar.notedDone', [at]);
}

/** The last words of an old script. They must be fetched before: once it is cut off, the browser has no words for it. */
export interface UpdatedWords {
  readonly name: string;
  readonly updated: string;
  readonly reload: string;
}

export function updatedWords(): UpdatedWords {
  const [name, updated, reload] = [i18n.t('bar.name'), i18n.t('bar.updated'), i18n.t('bar.reload')];
  return { name, updated, reload };
}

/** What a screen reader says by itself: passing words, never what is due in each thread that is opened. */
export function announcedWords(view: BarView): string {
  if (view.shows === 'updated') return view.words.updated;
  return view.shows === 'noted' ? notedWords(view.noted) : (view.message ?? '');
}

/** The language in which the browser shows Premura's words, for dates beside them. */
function locale(): string {
  return browser.i18n.getUILanguage();
}
