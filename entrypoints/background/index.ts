import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerInBackground } from '@/messaging/background';
import { hosts } from '@/webmail/hosts';
import { refreshBadge } from './badge';
import { onComposeReady } from './onComposeReady';
import { onContactNamed } from './onContactNamed';
import { onDue } from './onDue';
import { onFollowed } from './onFollowed';
import { onFollowUpClosed } from './onFollowUpClosed';
import { onFollowUpSnoozed } from './onFollowUpSnoozed';
import { onMessageSending } from './onMessageSending';
import { onNewMessageFilled } from './onNewMessageFilled';
import { onNewMessageWanted } from './onNewMessageWanted';
import { onNoteDeleted } from './onNoteDeleted';
import { onNotePinned } from './onNotePinned';
import { onNoteWritten } from './onNoteWritten';
import { onOpenWanted } from './onOpenWanted';
import { onPanelWanted } from './onPanelWanted';
import { onReminded } from './onReminded';
import { onRowsSeen } from './onRowsSeen';
import { onSpoke } from './onSpoke';
import { onTabClosed } from './onTabClosed';
import { onTextInserted } from './onTextInserted';
import { onThanksWanted } from './onThanksWanted';
import { onThreadClosed } from './onThreadClosed';
import { onThreadOpened } from './onThreadOpened';
import { onToneChosen } from './onToneChosen';
import { onUndo } from './onUndo';
import { tidyUp } from './tidyUp';

export default defineBackground(() => {
  const own = {
    id: browser.runtime.id,
    origin: new URL(browser.runtime.getURL('/')).origin,
    hosts: Object.keys(hosts),
  };
  answerInBackground(
    {
      threadOpened: onThreadOpened,
      threadClosed: onThreadClosed,
      thanksWanted: onThanksWanted,
      panelWanted: onPanelWanted,
      rowsSeen: onRowsSeen,
      composeReady: onComposeReady,
      newMessageFilled: onNewMessageFilled,
      messageSending: onMessageSending,
      textInserted: onTextInserted,
      undo: onUndo,
      openWanted: onOpenWanted,
      newMessageWanted: onNewMessageWanted,
      contactNamed: onContactNamed,
      followed: onFollowed,
      toneChosen: onToneChosen,
      spoke: onSpoke,
      noteWritten: onNoteWritten,
      notePinned: onNotePinned,
      noteDeleted: onNoteDeleted,
      reminded: onReminded,
      followUpClosed: onFollowUpClosed,
      followUpSnoozed: onFollowUpSnoozed,
    },
    own,
  );
  browser.alarms.onAlarm.addListener(() => void onDue());
  browser.tabs.onRemoved.addListener((tabId) => void onTabClosed(tabId));
  browser.runtime.onInstalled.addListener(() => void tidyUp());
  browser.runtime.onStartup.addListener(() => void tidyUp());
  void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  void refreshBadge();
});
