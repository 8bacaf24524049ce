import { shownDates } from '@/domain/time/shownDates';
import type { BackgroundHandlers } from '@/messaging/background';

/** Understands dates for a page: the languages of all webmails would be too heavy for each of its tabs. */
export const onDatesShown: BackgroundHandlers['datesShown'] = async ({ locales, texts }) => {
  const dates = shownDates(locales);
  return texts.map((text) => dates(text).map(String));
};
