import type { Words } from './words';

/** What a list is called in the interface's language. */
export function listName(words: Words, list: string): string {
  const [kind = '', argument = ''] = list.split('/');
  if (kind === 'category') return categoryName(words, argument);
  const names: Record<string, string> = {
    inbox: words.inbox,
    starred: words.starred,
    snoozed: words.snoozed,
    sent: words.sent,
    drafts: words.drafts,
    scheduled: words.scheduled,
    all: words.all,
    spam: words.spam,
    trash: words.trash,
    search: words.searchResults,
  };
  return kind === 'label'
    ? decodeURIComponent(argument).replaceAll('+', ' ')
    : (names[kind] ?? list);
}

/** The tabs of the inbox. */
export function categoryName(words: Words, category: string): string {
  const names: Record<string, string> = {
    primary: words.inboxTab,
    promotions: words.promotions,
    social: words.social,
    updates: words.updates,
    forums: words.forums,
  };
  return names[category] ?? category;
}
