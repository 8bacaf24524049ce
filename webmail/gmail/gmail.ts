import type { Webmail } from '../webmail';
import { awaitNewMessage } from './awaitNewMessage';
import { fillNewMessage } from './fillNewMessage';
import { findBarPlace } from './findBarPlace';
import { findMarkPlace } from './findMarkPlace';
import { insertReply } from './insertReply';
import { openReply } from './openReply';
import { openThread } from './openThread';
import { readPage } from './readPage';
import { shownRows } from './shownRows';
import { watchList } from './watchList';
import { watchSending } from './watchSending';
import { watchThread } from './watchThread';

export const gmail: Webmail = {
  service: 'gmail',
  readPage,
  watchThread,
  shownRows,
  watchList,
  findMarkPlace,
  findBarPlace,
  insertReply,
  openReply: async (page) => {
    const reply = await openReply(page, openThread(page)?.id ?? null);
    reply?.editor.focus();
    return reply !== null;
  },
  fillNewMessage,
  watchSending,
  awaitNewMessage,
};
