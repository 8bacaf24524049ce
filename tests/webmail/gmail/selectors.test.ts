// @vitest-environment node
import * as listSelectors from '@/webmail/gmail/listSelectors';
import * as gmailSelectors from '@/webmail/gmail/selectors';
import * as mailMarkup from '@/webmail/mailMarkup';
import { testSelectors } from '../testSelectors';
import { expectedElements } from './expectedElements';

testSelectors({
  folder: new URL('../../fixtures/gmail/', import.meta.url),
  selectors: { ...gmailSelectors, ...listSelectors, ...mailMarkup },
  expectedElements,
});
