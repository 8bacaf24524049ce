import type { ReadingContext } from '../webmail';

/** The page's own language, the browser's, and English, in which half of the world keeps its formats. */
export function languagesOf(
  page: Document,
  { languages = [] }: Pick<ReadingContext, 'languages'>,
): readonly string[] {
  const own = page.defaultView?.navigator.languages ?? [];
  const all = [page.documentElement.lang, ...own, 'en', ...languages];
  return [...new Set(all)].filter((language) => language !== '');
}
