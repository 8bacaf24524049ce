import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { BarState } from '@/messaging/protocol';
import type { BarView } from './drawBar';

type Deed = NonNullable<BarState['deed']>;
type Noted = NonNullable<BarState['noted']>;

const DAY = 86_400_000;

const thanks = {
  'after-a-call': 'bar.thanksCall',
  'after-a-bad-talk': 'bar.thanksTalk',
  'after-a-meeting': 'bar.thanksMeeting',
  'for-an-order': 'bar.thanksOrder',
  'for-the-first-order': 'bar.thanksOrder',
  'for-a-refusal': 'bar.thanksRefusal',
  'for-a-recommendation': 'bar.thanksTip',
  'for-kind-words': 'bar.thanksWords',
  'for-frank-criticism': 'bar.thanksFrank',
  'for-a-settled-complaint': 'bar.thanksSettled',
  'for-patience': 'bar.thanksPatience',
  'for-the-years': 'bar.thanksYears',
  'at-the-end': 'bar.thanksEnd',
} as const satisfies Record<NonNullable<Deed['occasion']>, string>;

const names = {
  'thank-you': ({ occasion }: Deed) => i18n.t(thanks[occasion ?? 'for-kind-words']),
  acknowledge: () => i18n.t('bar.acknowledge'),
  reply: () => i18n.t('bar.answer'),
  'progress-update': () => i18n.t('bar.progressUpdate'),
  promise: ({ topic, aspect }: Deed) =>
    i18n.t(aspect === 'broken' ? 'bar.promiseBroken' : 'bar.promise', [topic ?? '']),
  'check-in': () => i18n.t('bar.checkIn'),
  checkpoint: () => i18n.t('bar.checkpoint'),
  'ask-expectations': () => i18n.t('bar.askExpectations'),
  'ask-why': () => i18n.t('bar.askWhy'),
  'ask-recommendation': () => i18n.t('bar.askRecommendation'),
  'win-back': () => i18n.t('bar.winBack'),
  'waiting-for': ({ topic }: Deed) =>
    topic === null ? i18n.t('bar.waitingForPlain') : i18n.t('bar.waitingFor', [topic]),
  value: () => i18n.t('bar.value'),
  custom: ({ topic, aspect }: Deed) =>
    aspect === 'how-it-went' ? i18n.t('bar.howItWent') : (topic ?? ''),
} as const satisfies Record<Deed['kind'], (deed: Deed) => string>;

/** "Answer owed, since Fri 13 Nov": the deed that is due, never a verdict (DESIGN §7). */
export function deedWords(deed: Deed, now: number): string {
  const name = names[deed.kind](deed);
  if (!deed.overdue || daysBetween(deed.openDue, now) === 0) return name;
  const format = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return i18n.t('bar.since', [name, new Date(deed.openDue).toLocaleDateString(locale(), format)]);
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
