/**
 * The languages in which a page may show its dates. `html[lang]` is a guess (WEBMAIL 2): the browser's own languages are
 * tried beside it. "en" and "en-US" are one: learning a language takes milliseconds.
 */
export function localesOf(page: Document): readonly string[] {
  const own = page.defaultView?.navigator.languages ?? [];
  const named = [page.documentElement.lang, ...own].filter((locale) => locale !== '');
  return [...new Map(named.map((locale) => [whole(locale), locale])).values()];
}

function whole(locale: string): string {
  try {
    return new Intl.Locale(locale).maximize().toString();
  } catch {
    return locale; // `lang` of the page is no language tag
  }
}
