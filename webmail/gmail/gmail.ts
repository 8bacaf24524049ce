import type { Webmail } from '../webmail';
import { findBarPlace } from './findBarPlace';
import { findReply } from './findReply';
import { insertReply } from './insertReply';
import { readPage } from './readPage';
import { watchThread } from './watchThread';

export const gmail: Webmail = {
  service: 'gmail',
  readPage,
  watchThread,
  findBarPlace,
  insertReply,
  isReplying: (page) => findReply(page) !== null,
};
