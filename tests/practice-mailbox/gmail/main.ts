import type { App } from './app';
import type { PageConfig } from './config';
import { Dates } from './dates';
import { Frame } from './frame';
import { MailState, type Change, type Incoming } from './mailState';
import type { Thread } from './mail';
import { div } from './make';
import { readRoute, writeRoute } from './route';
import { Toast } from './toast';
import { Views } from './views';
import { wordsOf } from './words';

/** What tests and the demo may ask of the open page, as `window.practice`. */
export interface Practice {
  /** A mail comes in now, into a thread that is open or not; gives its id. */
  readonly receive: (threadId: string, mail: Incoming) => string;
  readonly thread: (threadId: string) => Thread | null;
}

function start(): void {
  const config = readConfig();
  const state = new MailState(config);
  const app: App = {
    config,
    state,
    words: wordsOf(config.language),
    dates: new Dates(config.language),
    toast: new Toast(config.pace.toast),
    goTo: (hash) => {
      location.hash = hash;
    },
  };
  Object.assign(window, { practice: practiceOf(app), GLOBALS: globals(config) });
  if (location.hash === '')
    history.replaceState(null, '', writeRoute({ list: 'inbox', token: null }));
  draw(app);
}

function draw(app: App): void {
  const frame = new Frame(app);
  const views = new Views(app, frame.place);
  document.body.append(frame.element, div('dw', div('nH')), app.toast.element);
  const show = () => {
    const route = readRoute(location.hash);
    document.body.className = route.token === null ? 'aAU' : 'aAU xO';
    views.show(route);
    frame.refresh();
  };
  app.state.onChange((change) => {
    frame.refresh();
    tellServer(app.config.accountNumber, change);
  });
  window.addEventListener('hashchange', show);
  show();
}

function readConfig(): PageConfig {
  return JSON.parse(document.getElementById('practice-data')?.textContent ?? '') as PageConfig;
}

function practiceOf({ state }: App): Practice {
  return {
    receive: (threadId, mail) => state.receive(threadId, mail).id,
    thread: (threadId) => state.thread(threadId) ?? null,
  };
}

/** Where Gmail keeps language and account for its own scripts: the page's world only. */
function globals({ language, account }: PageConfig): readonly unknown[] {
  const first = [null, null, null, null, `gmail.${language}`];
  return [...first, null, null, null, null, null, account.me.address];
}

/** Gmail's own requests go to such addresses; what they carry is invented. */
function tellServer(accountNumber: number, change: Change): void {
  const body = JSON.stringify(change);
  void fetch(`/sync/u/${accountNumber}/i/s?rt=r&pt=ji`, { method: 'POST', body });
}

start();
