import type { Webmail } from '../webmail';
import { writer } from '../writer';
import { composer } from './composer';
import { findBarPlace } from './findBarPlace';
import { findMarkPlace } from './findMarkPlace';
import { readPage } from './readPage';
import { shownRows } from './shownRows';
import { watchList } from './watchList';
import { watchThread } from './watchThread';

export const outlook: Webmail = {
  service: 'outlook',
  readPage,
  watchThread,
  shownRows,
  watchList,
  findMarkPlace,
  findBarPlace,
  ...writer(composer),
};
