import { browser } from 'wxt/browser';

/** Languages that have words; days and hours are said in the language of the words around them. */
const spoken = ['en', 'it', 'de', 'fr', 'es'];
const OTHERWISE = 'en-GB';

/** BCP 47, for days and hours. */
export function panelLocale(): string {
  const language = browser.i18n.getUILanguage();
  const [base = ''] = language.split('-');
  return spoken.includes(base) ? language : OTHERWISE;
}
