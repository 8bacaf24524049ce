import type { Inbox, Language, Layout, PageKind, Pane, Settings, Theme } from './gmail/config';

const regions: Readonly<Record<Language, string>> = {
  en: 'en-US',
  it: 'it-IT',
  de: 'de-DE',
  ar: 'ar-EG',
  ja: 'ja-JP',
};

export const usualSettings: Settings = {
  language: 'en',
  region: regions.en,
  theme: 'light',
  conversations: true,
  pane: 'none',
  inbox: 'default',
};

/**
 * What the address of the page asks for. `hl` is Gmail's own; the others stand for what the user has set in Gmail's
 * settings: `conv=off`, `split=right`, `theme=dark`, `inbox=tabs`.
 */
export function settingsAt(asked: URLSearchParams, usual: Settings): Settings {
  const among = <T extends string>(name: string, allowed: readonly T[]): T | null =>
    allowed.find((one) => one === asked.get(name)) ?? null;
  const language = languageOf(asked.get('hl'));
  const conversations = among('conv', ['on', 'off']);
  return {
    ...usual,
    ...language,
    theme: among<Theme>('theme', ['light', 'dark', 'picture']) ?? usual.theme,
    conversations: conversations === null ? usual.conversations : conversations === 'on',
    pane: among<Pane>('split', ['none', 'right', 'below']) ?? usual.pane,
    inbox: among<Inbox>('inbox', ['default', 'tabs', 'multiple']) ?? usual.inbox,
  };
}

/** "en-GB" speaks English and writes dates as in Britain. */
export function languageOf(hl: string | null): Pick<Settings, 'language' | 'region'> | null {
  const short = hl?.slice(0, 2) ?? '';
  if (hl === null || !(short in regions)) return null;
  const language = short as Language;
  return { language, region: hl.length > 2 ? hl : regions[language] };
}

export function layoutAt(asked: URLSearchParams): Layout {
  const layout = asked.get('layout');
  return layout === 'next' || layout === 'later' ? layout : 'today';
}

/** A thread or a compose in a window of its own (InboxSDK: `view=btop`, `/popout`; `view=cm` with `tf=1`). */
export function kindAt({ pathname, searchParams }: URL): PageKind {
  const view = searchParams.get('view');
  if (view === 'btop' || pathname.endsWith('/popout')) return 'thread';
  return view === 'cm' && searchParams.get('tf') === '1' ? 'compose' : 'whole';
}
