import type { Deed } from '@/messaging/protocol';
import { OWN_MARK } from '@/webmail/webmail';
import { deedWords } from '../bar/barWords';
import { draw, make } from '../bar/make';
import { markStyle } from './markStyle';

export interface DrawnMark {
  readonly host: HTMLElement;
  /** What it says: the deed that is due, never a verdict (DESIGN §7). */
  readonly words: string;
}

/** Of the design board: a lightning for an answer, a triangle for all else; a dot says nothing to who looks over the shoulder. */
const shapes = {
  answer: 'M9 2 3.5 9.5H8L7 14l5.5-7.5H8z',
  dot: 'M7 7h2v2H7z',
  other: 'M8 2.5 14.5 13.5H1.5zM8 6.5v3.5M8 11.8v.2',
} as const;

/** A mark for this deed: the one `before`, if that says the same. Closed, so that the page does not learn what it says. */
export function drawMark(deed: Deed, before: DrawnMark | undefined): DrawnMark {
  const words = deedWords(deed, Date.now());
  if (before?.words === words) return before;
  const late = deed.overdue ? 'other' : 'dot';
  const look = deed.kind === 'reply' ? 'answer' : late;
  const shape = draw('svg', { viewBox: '0 0 16 16' }, draw('path', { d: shapes[look] }));
  const named = { role: 'img', title: words, 'aria-label': words };
  const host = make('div', { [OWN_MARK]: '' });
  const root = host.attachShadow({ mode: 'closed' });
  root.append(make('style', {}, markStyle), make('span', { class: look, ...named }, shape));
  return { host, words };
}
