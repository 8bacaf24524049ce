import type { BackgroundHandlers } from '@/messaging/background';
import { onCadenceAgreed } from './onCadenceAgreed';
import { onCareChanged } from './onCareChanged';
import { onAddressAdded } from './onAddressAdded';
import { onAllSnoozed } from './onAllSnoozed';
import { onAnswerAwaited } from './onAnswerAwaited';
import { onComposeReady } from './onComposeReady';
import { onContactNamed } from './onContactNamed';
import { onDatesShown } from './onDatesShown';
import { onDiscreetTurned } from './onDiscreetTurned';
import { onFollowed } from './onFollowed';
import { onFollowUpClosed } from './onFollowUpClosed';
import { onFollowUpSnoozed } from './onFollowUpSnoozed';
import { onLeftAlone } from './onLeftAlone';
import { onMessageSending } from './onMessageSending';
import { onNameForgotten } from './names/onNameForgotten';
import { onPersonNamed } from './names/onPersonNamed';
import { onNewMessageFilled } from './onNewMessageFilled';
import { onNewMessageWanted } from './onNewMessageWanted';
import { onNoteDeleted } from './onNoteDeleted';
import { onNotePinned } from './onNotePinned';
import { onNoteWritten } from './onNoteWritten';
import { onOpenWanted } from './onOpenWanted';
import { onPanelWanted } from './onPanelWanted';
import { onPersonErased } from './onPersonErased';
import { onPeopleFollowed } from './onPeopleFollowed';
import { onPeopleMerged } from './onPeopleMerged';
import { onPeopleSnoozed } from './onPeopleSnoozed';
import { onRecordKept } from './onRecordKept';
import { onRecordRemoved } from './onRecordRemoved';
import { onReminded } from './onReminded';
import { onRowsSeen } from './onRowsSeen';
import { onSettingsKept } from './onSettingsKept';
import { onSettingsReset } from './onSettingsReset';
import { onSpoke } from './onSpoke';
import { onTalkChanged } from './onTalkChanged';
import { onTalkRemoved } from './onTalkRemoved';
import { onTemplatesChanged } from './onTemplatesChanged';
import { onTextInserted } from './onTextInserted';
import { onThanksWanted } from './onThanksWanted';
import { onThreadClosed } from './onThreadClosed';
import { onThreadOpened } from './onThreadOpened';
import { onTimeOffKept } from './onTimeOffKept';
import { onToneChosen } from './onToneChosen';
import { onToneWatched } from './onToneWatched';
import { onTouchCorrected } from './onTouchCorrected';
import { onUndo } from './onUndo';
import { onSuggestionAccepted } from './suggestions/onSuggestionAccepted';
import { onSuggestionDeclined } from './suggestions/onSuggestionDeclined';
import { onWeekReviewed } from './onWeekReviewed';
import { onWordBroken } from './onWordBroken';
import { onWordMoved } from './onWordMoved';

/** Who answers which message. */
export const handlers: BackgroundHandlers = {
  threadOpened: onThreadOpened,
  threadClosed: onThreadClosed,
  thanksWanted: onThanksWanted,
  panelWanted: onPanelWanted,
  rowsSeen: onRowsSeen,
  datesShown: onDatesShown,
  composeReady: onComposeReady,
  newMessageFilled: onNewMessageFilled,
  messageSending: onMessageSending,
  textInserted: onTextInserted,
  undo: onUndo,
  openWanted: onOpenWanted,
  newMessageWanted: onNewMessageWanted,
  contactNamed: onContactNamed,
  personNamed: onPersonNamed,
  nameForgotten: onNameForgotten,
  followed: onFollowed,
  toneChosen: onToneChosen,
  toneWatched: onToneWatched,
  touchCorrected: onTouchCorrected,
  spoke: onSpoke,
  noteWritten: onNoteWritten,
  notePinned: onNotePinned,
  noteDeleted: onNoteDeleted,
  recordKept: onRecordKept,
  recordRemoved: onRecordRemoved,
  talkChanged: onTalkChanged,
  talkRemoved: onTalkRemoved,
  careChanged: onCareChanged,
  peopleMerged: onPeopleMerged,
  leftAlone: onLeftAlone,
  personErased: onPersonErased,
  addressAdded: onAddressAdded,
  suggestionAccepted: onSuggestionAccepted,
  suggestionDeclined: onSuggestionDeclined,
  reminded: onReminded,
  followUpClosed: onFollowUpClosed,
  followUpSnoozed: onFollowUpSnoozed,
  wordBroken: onWordBroken,
  wordMoved: onWordMoved,
  answerAwaited: onAnswerAwaited,
  allSnoozed: onAllSnoozed,
  peopleSnoozed: onPeopleSnoozed,
  cadenceAgreed: onCadenceAgreed,
  weekReviewed: onWeekReviewed,
  timeOffKept: onTimeOffKept,
  peopleFollowed: onPeopleFollowed,
  settingsKept: onSettingsKept,
  settingsReset: onSettingsReset,
  templatesChanged: onTemplatesChanged,
  discreetTurned: onDiscreetTurned,
};
