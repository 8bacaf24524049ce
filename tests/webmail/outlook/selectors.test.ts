// @vitest-environment node
import * as outlookSelectors from '@/webmail/outlook/selectors';
import { testSelectors } from '../testSelectors';
import { expectedElements } from './expectedElements';

testSelectors({
  folder: new URL('../../fixtures/outlook/', import.meta.url),
  selectors: outlookSelectors,
  expectedElements,
});
