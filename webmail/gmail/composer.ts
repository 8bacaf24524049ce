import { mailSignature } from '../mailMarkup';
import type { Composer } from '../composer';
import { readFirst, selector } from '../read';
import { valueOf } from '../readFact';
import { answers } from './answers';
import * as known from './composeSelectors';
import { findReplyButton } from './findReplyButton';
import { findThread } from './findThread';
import { composeAround, openComposes } from './openComposes';
import { openThread } from './openThread';
import { ownAccount } from './ownAccount';
import { readCompose } from './readCompose';
import { editor, quotation, sendButton } from './selectors';

/** `newMessageUrl`, and what Gmail makes of it while it loads. */
const BY_ADDRESS = /[?&](?:view|tf)=cm\b/u;

const isAlone = (page: Document) => readFirst(page, known.composeAlone) !== null;

export const composer: Composer = {
  editor,
  // Gmail wraps a draft that is opened again, signature and all, so these may stand deep in the editor.
  kept: selector('kept', mailSignature.any, quotation.any),
  subjectBox: known.subjectBox,
  buttons: [
    ['send', sendButton],
    ['send', known.sendAndArchive],
    ['discard', known.discards],
    ['undo', known.undoes],
  ],
  schedules: known.schedules,
  offeredTime: known.offeredTime,
  chosenTime: known.chosenTime,
  dialog: known.dialog,
  openComposes,
  composeAround,
  readCompose,
  accountOf: ownAccount,
  isAlone,
  isNewMessage: (page) => BY_ADDRESS.test(page.URL) || isAlone(page),
  threadRoot: (page) => valueOf(findThread(page))?.root ?? null,
  openThreadId: (page) => openThread(page)?.id ?? null,
  replyButton: findReplyButton,
  answers,
};
