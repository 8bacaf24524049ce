import type { App } from './app';
import { ComposeDesk } from './composeDesk';
import type { PageConfig, Settings } from './config';
import { Dates } from './dates';
import { MailState } from './mailState';
import { useSeed } from './make';
import { practiceOf, shareWithOtherWindows, tellServer } from './practice';
import { pathTo, type Place } from './route';
import { WholePage } from './wholePage';
import { WindowPage } from './windowPage';
import { type Words, wordsIn } from './words';

class AppOfPage implements App {
  readonly config: PageConfig;
  readonly state: MailState;
  readonly dates: Dates;
  readonly desk: ComposeDesk;
  settings: Settings;
  #onSet: () => void = () => undefined;

  constructor(config: PageConfig) {
    this.config = config;
    this.settings = config.settings;
    this.state = new MailState(config, config.account);
    this.dates = new Dates(() => this.settings);
    this.desk = new ComposeDesk(this);
  }

  get words(): Words {
    return wordsIn[this.settings.language];
  }

  onSet(listener: () => void): void {
    this.#onSet = listener;
  }

  /** What the practice asks for in the address stays there: Outlook's own addresses have nothing behind the "?". */
  readonly goTo = (place: Place): void => {
    history.pushState(null, '', pathTo(this.config.base, place) + location.search);
  };

  readonly set = (changed: Partial<Settings>): void => {
    this.settings = { ...this.settings, ...changed };
    const { documentElement, body } = document;
    documentElement.lang = this.settings.language;
    documentElement.dir = this.settings.language === 'he' ? 'rtl' : 'ltr';
    body.dataset['theme'] = this.settings.theme;
    this.#onSet();
  };
}

function start(): void {
  const config = JSON.parse(
    document.getElementById('practice-data')?.textContent ?? '',
  ) as PageConfig;
  useSeed(config.seed);
  const app = new AppOfPage(config);
  app.state.onChange((change) => tellServer(app.state, change));
  shareWithOtherWindows(config, app.state);
  const page = config.kind === 'whole' ? new WholePage(app) : new WindowPage(app);
  const practice = practiceOf(app, () => page.pane.conversation?.id ?? null);
  Object.assign(window, { practice });
  app.desk.usePlaces({
    inPane: (compose) => {
      page.pane.write(compose);
      if (page instanceof WholePage) page.showPane(true);
    },
    inConversation: (id, compose) => page.pane.writeInConversation(id, compose),
  });
  document.getElementById('app')?.append(page.element);
  app.onSet(() => page.draw());
  page.start();
}

start();
