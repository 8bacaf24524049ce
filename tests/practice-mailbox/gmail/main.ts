import { AppOfPage } from './appOfPage';
import type { PageConfig } from './config';
import { div, named, useLayout } from './make';
import { newMailFromUrl } from './newMailFromUrl';
import { shareWithOtherWindows } from './otherWindows';
import { globalsOf, practiceOf, tellServer } from './practice';
import { ThreadWindow } from './threadWindow';
import { WholePage } from './wholePage';

function start(): void {
  const config = readConfig();
  useLayout(config.layout);
  const place = div('no');
  const app = new AppOfPage(config, place);
  Object.assign(window, { practice: practiceOf(app), GLOBALS: globalsOf(config) });
  app.state.onChange((change) => tellServer(config, change));
  shareWithOtherWindows(config, app.state);
  const page = pageOf(config, app);
  if (page !== null) {
    document.body.append(page.element);
    app.onSet((changed) => page.onSet(changed));
  }
  document.body.append(div('dw', div('nH', div('nH', place))), app.toast.element);
  page?.start();
  openNewMail(app);
}

function pageOf({ kind }: PageConfig, app: AppOfPage): WholePage | ThreadWindow | null {
  if (kind === 'compose') return null;
  return kind === 'thread' ? new ThreadWindow(app) : new WholePage(app);
}

function openNewMail({ composes, config }: AppOfPage): void {
  const wish = newMailFromUrl(location.search);
  if (wish === null) return;
  if (config.kind === 'compose') document.body.className = named('xE xp');
  composes.open(wish);
}

function readConfig(): PageConfig {
  return JSON.parse(document.getElementById('practice-data')?.textContent ?? '') as PageConfig;
}

start();
