import type { Composer } from '../composer';
import { mailSignature } from '../mailMarkup';
import { selector } from '../read';
import { valueOf } from '../readFact';
import { accountOf } from './accountOf';
import { answers } from './answers';
import * as known from './composeSelectors';
import { findPane } from './findPane';
import { findReplyButton } from './findReplyButton';
import { composeAround, openComposes } from './openComposes';
import { openThread } from './openThread';
import { readCompose } from './readCompose';

/** "/mail/deeplink/compose", and what may become of it: a window that is one compose. */
const ALONE = /^\/mail\/(?:\d+\/)?(?:deeplink\/)?compose(?:\/|$)/u;

const isAlone = (page: Document) => ALONE.test(new URL(page.URL).pathname);

export const composer: Composer = {
  editor: known.editor,
  kept: selector('kept', mailSignature.any, known.answered.any, known.unfolds.any),
  subjectBox: known.subjectBox,
  buttons: [
    ['send', known.sends],
    ['discard', known.discards],
    ['undo', known.mayUndo],
  ],
  schedules: known.sendsLater,
  chosenTime: known.chosenTime,
  dialog: known.dialog,
  openComposes,
  composeAround,
  readCompose,
  accountOf,
  isAlone,
  isNewMessage: isAlone,
  threadRoot: (page) => valueOf(findPane(page)),
  openThreadId: (page) => openThread(page)?.thread?.id ?? null,
  replyButton: findReplyButton,
  answers,
};
