import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { isDiscreetAt } from '@/domain/people/discreet';
import { contactsById } from '@/storage/contacts';
import { currentSettings } from '@/storage/settings';
import { noticeId } from './noticeId';

/** More names than that nobody reads in a notification. */
const MOST_NAMES = 3;

interface Notice {
  readonly what: 'day' | 'broken';
  readonly title: string;
  /** Whose names stand beneath; while others may see the screen, none. */
  readonly contactIds: readonly string[];
}

/** Shows it in the user's own words, or without any while others may see the screen. */
export async function showNotice(
  { what, title, contactIds }: Notice,
  now: Temporal.Instant,
): Promise<void> {
  const isDiscreet = isDiscreetAt(await currentSettings(), now);
  await browser.notifications.create(await noticeId(what), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: isDiscreet ? i18n.t('extName') : title,
    message: isDiscreet ? i18n.t('notice.discreet') : await namesOf(contactIds),
  });
}

async function namesOf(contactIds: readonly string[]): Promise<string> {
  const people = await contactsById(contactIds.slice(0, MOST_NAMES));
  const names = people.map(({ name, addresses }) => name ?? addresses[0] ?? '').join(', ');
  const more = contactIds.length - MOST_NAMES;
  return more > 0 ? i18n.t('notice.andMore', more, [names, String(more)]) : names;
}
