import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerInBackground } from '@/messaging/background';
import { hosts } from '@/webmail/hosts';
import { handlers } from './handlers';
import { onCommand } from './onCommand';
import { onDue } from './onDue';
import { onTabClosed } from './onTabClosed';
import { openWelcome } from '../welcome/openWelcome';
import { tidyUp } from './tidyUp';
import { watchNotices } from './watchNotices';

export default defineBackground(() => {
  const own = {
    id: browser.runtime.id,
    origin: new URL(browser.runtime.getURL('/')).origin,
    hosts: Object.keys(hosts),
  };
  answerInBackground(handlers, own);
  browser.alarms.onAlarm.addListener(() => void onDue());
  browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab?.id));
  browser.tabs.onRemoved.addListener((tabId) => void onTabClosed(tabId));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void tidyUp();
    if (reason === 'install') openWelcome();
  });
  browser.runtime.onStartup.addListener(() => void tidyUp());
  watchNotices();
  void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  void onDue();
});
