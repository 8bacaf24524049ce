import type { App } from './app';
import { Composes } from './composes';
import type { PageConfig, Settings } from './config';
import { Dates } from './dates';
import { MailState } from './mailState';
import { themeStyles } from './themes';
import { Toast } from './toast';
import { wordsOf, type Words } from './words';

/** The page's parts, and the settings that change while it is open. */
export class AppOfPage implements App {
  readonly config: PageConfig;
  readonly state: MailState;
  readonly toast: Toast;
  readonly composes: Composes;
  readonly #theme = document.createElement('style');
  readonly #listeners = new Set<(changed: Partial<Settings>) => void>();
  #settings: Settings;
  #dates: Dates;

  constructor(config: PageConfig, composePlace: HTMLElement) {
    this.config = config;
    this.#settings = config.settings;
    this.#dates = new Dates(config.settings);
    this.state = new MailState(config);
    this.toast = new Toast(config.pace.toast);
    document.head.append(this.#theme);
    this.#showTheme();
    this.composes = new Composes(this, composePlace);
  }

  get settings(): Settings {
    return this.#settings;
  }

  get words(): Words {
    return wordsOf(this.#settings.language);
  }

  get dates(): Dates {
    return this.#dates;
  }

  readonly goTo = (hash: string): void => {
    location.hash = hash;
  };

  onSet(listener: (changed: Partial<Settings>) => void): void {
    this.#listeners.add(listener);
  }

  readonly set = (changed: Partial<Settings>): void => {
    this.#settings = { ...this.#settings, ...changed };
    this.#dates = new Dates(this.#settings);
    this.state.showConversations(this.#settings.conversations);
    document.documentElement.lang = this.#settings.language;
    document.body.dir = this.#settings.language === 'ar' ? 'rtl' : 'ltr';
    this.#showTheme();
    for (const listener of this.#listeners) listener(changed);
  };

  /** Colours only: no attribute of the page says which theme it has. */
  #showTheme(): void {
    this.#theme.textContent = themeStyles(this.#settings.theme);
  }
}
