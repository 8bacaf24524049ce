import type { Dates } from './dates';
import type { Quote } from './mail';
import { make } from './make';
import { whole } from './people';
import { type Words, wordsIn } from './words';

/**
 * What Outlook writes over the mail that is answered: addresses in angle brackets whatever the pane shows (CAP 2026-09).
 * In a mail that came in the id has "x_" before it, once for each mail around it.
 */
export function quoteHeader(
  quote: Quote,
  id: string,
  { dates, words, locale }: Written,
): HTMLElement {
  const line = (label: string, text: string) => [make('b', {}, label), ` ${text}`, make('br')];
  const cc = quote.cc.map(whole).join('; ');
  const font = make(
    'span',
    { style: 'font-family:Calibri,sans-serif; font-size:11pt; color:rgb(0,0,0)' },
    ...line(words.quotedFrom, whole(quote.from)),
    ...line(words.quotedSent, dates.inQuotation(quote.sentAt, locale)),
    ...line(words.quotedTo, quote.to.map(whole).join('; ')),
    ...(cc === '' ? [] : line(words.quotedCc, cc)),
    ...line(words.quotedSubject, quote.subject).slice(0, 2),
  );
  return make('div', { id, dir: 'ltr' }, font, make('div', {}, '\u00A0'));
}

/** In which language and format somebody's Outlook writes. */
export interface Written {
  readonly dates: Dates;
  readonly words: Words;
  readonly locale: string;
}

export function writtenIn(language: 'it' | 'en' | 'de', dates: Dates): Written {
  return { dates, words: wordsIn[language], locale: language };
}
