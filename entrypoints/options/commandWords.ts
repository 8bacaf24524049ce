import { i18n } from '#i18n';

/** What a command does, where the browser itself has no words for it. */
export function commandWords(name: string): string | null {
  return name === '_execute_action' ? i18n.t('command.panel') : null;
}
