import { selector } from './read';

/** What any of the marks in `mailMarkup.ts` stands on is one of these: few elements of a mail, and found fast. */
export const mayBeMarked = selector(
  'mayBeMarked',
  '[class]',
  '[id]',
  '[style]',
  '[name]',
  '[hidden]',
  '[data-smartmail]',
  'blockquote',
  'style',
  'script',
  'title',
  'template',
);
