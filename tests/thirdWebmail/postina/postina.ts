import { readFirst } from '@/webmail/read';
import { writer } from '@/webmail/writer';
import type { Webmail } from '@/webmail/webmail';
import { composer } from './composer';
import { readPage } from './readPage';
import { rowPerson, subject } from './selectors';
import { service } from './service';
import { shownRows } from './shownRows';
import { watchList } from './watchList';
import { watchThread } from './watchThread';

/** A webmail that does not exist, as `docs/recipes/add-a-webmail.md` says to add one. */
export const postina: Webmail = {
  service,
  readPage,
  watchThread,
  shownRows,
  watchList,
  findMarkPlace: (row) => readFirst(row, rowPerson),
  findBarPlace: (page) => readFirst(page, subject),
  ...writer(composer),
};
