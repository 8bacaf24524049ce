/**
 * The languages in which a page may show its dates. `html[lang]` is a guess (WEBMAIL 2): the browser's own languages are
 * tried beside it.
 */
export function localesOf(page: Document): readonly string[] {
  const own = page.defaultView?.navigator.languages ?? [];
  return [...new Set([page.documentElement.lang, ...own])].filter((locale) => locale !== '');
}
