import type { PageKind, Settings } from './page/config';

export const usualSettings: Settings = {
  language: 'en',
  region: 'US',
  theme: 'light',
  conversations: true,
  newestOnTop: true,
  pane: 'right',
  copilot: false,
  sharedMailbox: false,
  names: 'by-person',
  quotation: 'shown',
  undoSend: 0,
  sendFails: false,
  popOut: 'dialog',
  fromLine: false,
};

/**
 * What the address of the page asks for beside what the user has set: none of this is Outlook's own. Switches are "on" and
 * "off": `?lang=he&region=ISO&theme=dark&pane=below&conv=off&newest=bottom&copilot=on&shared=on`.
 */
export function outlookSettings(asked: URLSearchParams, usual: Settings): Settings {
  const among = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T =>
    allowed.find((one) => one === asked.get(name)) ?? otherwise;
  const isOn = (name: string, otherwise: boolean, [yes, no] = ['on', 'off']): boolean =>
    among(name, [yes ?? '', no ?? ''], otherwise ? (yes ?? '') : (no ?? '')) === yes;
  return {
    language: among('lang', ['en', 'it', 'de', 'fr', 'he'], usual.language),
    region: among('region', ['US', 'GB', 'IT', 'DE', 'ISO', 'dash'], usual.region),
    theme: among('theme', ['light', 'dark'], usual.theme),
    conversations: isOn('conv', usual.conversations),
    newestOnTop: isOn('newest', usual.newestOnTop, ['top', 'bottom']),
    pane: among('pane', ['right', 'below', 'hidden'], usual.pane),
    copilot: isOn('copilot', usual.copilot),
    sharedMailbox: isOn('shared', usual.sharedMailbox),
    names: among('names', ['by-person', 'names', 'addresses'], usual.names),
    quotation: among('quotation', ['shown', 'folded'], usual.quotation),
    undoSend: Number(asked.get('undo') ?? usual.undoSend),
    sendFails: isOn('fails', usual.sendFails),
    popOut: among('popout', ['dialog', 'window'], usual.popOut),
    fromLine: isOn('from', usual.fromLine),
  };
}

/** One mail or one compose in a window of its own. */
export function outlookKindAt(pathname: string): PageKind {
  if (/\/deeplink\/read(?:conv)?\//u.test(pathname)) return 'read';
  return /\/(?:deeplink\/compose|compose\/)/u.test(pathname) ? 'compose' : 'whole';
}
